-- Before a file is handed out, what shows it is asked for.
create index rendition_file on rendition (file_id);
create index caption_file on caption (file_id);
create index video_poster on video (poster_id);
create index offered_poster_file on offered_poster (file_id);
create index creator_portrait on creator (portrait_id);
create index profile_change_portrait on profile_change (portrait_id);
