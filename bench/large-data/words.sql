-- Chance that is always the same for the same number: a fraction from 0 to 1, for each of the questions asked about it.
create or replace function pg_temp.chance(number bigint, question integer) returns double precision
    language sql immutable parallel safe
    return (hashint8extended(number, question) & 9007199254740991) / 9007199254740992.0;

create or replace function pg_temp.one_of(words text[], number bigint, question integer) returns text
    language sql immutable parallel safe
    return words[1 + floor(pg_temp.chance(number, question) * cardinality(words))::integer];

-- How people tell in each language; share says how many of a hundred do. A title is person, who, deed; a sentence
-- is time, person, did, deed.
create temporary table voice (language text, region text, share_from integer, share_to integer,
    names text[], people text[], who text, did text, deeds text[], times text[], endings text[]);

insert into voice values ('en', 'US', 0, 30,
    '{Maya,Noah,Ivy,Theo,Amara,Jonah,Priya,Silas,Wren,Tomas}',
    '{a neighbour,a bus driver,a girl from my class,an old man,my brother,a nurse,the baker,a stranger,our postman,a teacher,somebody I had never met,the boy next door}',
    'who', ' ',
    '{carried my bags up four flights of stairs,waited until I had found my keys,gave me a seat and asked for nothing,wrote a note and left it on my desk,paid for my coffee and walked on,repaired my bicycle in the rain,stayed on the phone until I was home,taught me three words of sign language,returned my wallet with a drawing in it,shared an umbrella all the way to the station,sat down beside me at lunch,learned my name and remembered it,cooked soup for the whole floor,planted sunflowers along the fence}',
    '{On Monday morning,Last winter,In the middle of the night,On my first day at school,After the storm,At the station,Two streets from here,When I was in hospital,During the exams,Yesterday,On the last train}',
    '{I still think of it.,We are friends now.,I never learned their name.,The next day I did the same for somebody else.,It took two minutes and changed my week.,Nobody had asked for it.,I have kept the note.,Since then I look up more often.,It was the best part of the day.}');

insert into voice values ('id', 'ID', 30, 50,
    '{Sari,Budi,Dewi,Agus,Putri,Rizky,Wulan,Bayu,Intan,Joko}',
    '{tetangga,sopir angkot,teman sekelas,seorang kakek,adik saya,seorang perawat,penjual bakso,orang yang tidak saya kenal,tukang pos,guru kami,seorang ibu di pasar}',
    'yang', ' ',
    '{mengangkat belanjaan saya sampai lantai empat,menunggu sampai saya menemukan kunci,memberi tempat duduk tanpa diminta,menulis pesan kecil di meja saya,membayari kopi saya lalu pergi,memperbaiki sepeda saya di tengah hujan,menemani lewat telepon sampai saya tiba di rumah,mengembalikan dompet saya dengan gambar di dalamnya,berbagi payung sampai stasiun,duduk di samping saya waktu makan siang,memasak sup untuk semua orang,menanam bunga di sepanjang pagar}',
    '{Senin pagi,Musim hujan lalu,Tengah malam,Hari pertama sekolah,Setelah banjir,Di stasiun,Dua gang dari sini,Waktu saya dirawat,Saat ujian,Kemarin,Di kereta terakhir}',
    '{Saya masih mengingatnya.,Sekarang kami berteman.,Saya tidak pernah tahu namanya.,Besoknya saya melakukan hal yang sama.,Hanya dua menit tetapi sangat berarti.,Tidak ada yang memintanya.,Pesannya masih saya simpan.,Itu bagian terbaik hari itu.}');

insert into voice values ('pt-BR', 'BR', 50, 65,
    '{Luana,Caio,Beatriz,Davi,Iara,Otávio,Júlia,Renan,Tainá,Vitor}',
    '{uma vizinha,um motorista de ônibus,uma colega de classe,um senhor,meu irmão,uma enfermeira,o padeiro,uma desconhecida,o carteiro,uma professora,alguém que eu nunca tinha visto}',
    'que', ' ',
    '{carregou minhas sacolas até o quarto andar,esperou até eu achar as chaves,cedeu o lugar sem que eu pedisse,deixou um bilhete na minha mesa,pagou meu café e foi embora,consertou minha bicicleta na chuva,ficou no telefone até eu chegar em casa,devolveu minha carteira com um desenho dentro,dividiu o guarda-chuva até a estação,sentou ao meu lado no almoço,fez sopa para o prédio inteiro,plantou girassóis ao longo da cerca}',
    '{Na segunda de manhã,No inverno passado,No meio da noite,No meu primeiro dia de aula,Depois da tempestade,Na estação,A duas ruas daqui,Quando eu estava no hospital,Na semana de provas,Ontem,No último trem}',
    '{Ainda penso nisso.,Hoje somos amigos.,Nunca soube o nome.,No dia seguinte fiz o mesmo por outra pessoa.,Levou dois minutos e mudou minha semana.,Ninguém tinha pedido.,Guardei o bilhete.,Foi a melhor parte do dia.}');

insert into voice values ('es', 'MX', 65, 80,
    '{Lucía,Mateo,Ximena,Emilio,Renata,Joaquín,Abril,Santiago,Noemí,Andrés}',
    '{una vecina,un conductor de autobús,una compañera de clase,un señor mayor,mi hermano,una enfermera,el panadero,una desconocida,el cartero,una maestra,alguien a quien no conocía}',
    'que', ' ',
    '{cargó mis bolsas hasta el cuarto piso,esperó hasta que encontré las llaves,me dio su asiento sin que lo pidiera,dejó una nota en mi escritorio,pagó mi café y siguió su camino,arregló mi bicicleta bajo la lluvia,se quedó al teléfono hasta que llegué a casa,me devolvió la cartera con un dibujo dentro,compartió el paraguas hasta la estación,se sentó a mi lado en la comida,hizo sopa para todo el edificio,plantó girasoles junto a la cerca}',
    '{El lunes por la mañana,El invierno pasado,A medianoche,En mi primer día de escuela,Después de la tormenta,En la estación,A dos calles de aquí,Cuando estuve en el hospital,En época de exámenes,Ayer,En el último tren}',
    '{Todavía pienso en eso.,Ahora somos amigos.,Nunca supe su nombre.,Al día siguiente hice lo mismo por alguien más.,Fueron dos minutos y me cambió la semana.,Nadie se lo había pedido.,Guardé la nota.,Fue lo mejor del día.}');

insert into voice values ('fil', 'PH', 80, 92,
    '{Liza,Jomar,Tala,Andoy,Mayumi,Dindo,Ligaya,Paolo,Bituin,Carlo}',
    '{kapitbahay,tsuper ng dyip,kaklase ko,isang lolo,kapatid ko,isang nars,panadero sa kanto,hindi ko kakilala,kartero namin,guro namin,isang ale sa palengke}',
    'na', ' ang ',
    '{nagbuhat ng mga pinamili ko hanggang ikaapat na palapag,naghintay hanggang makita ko ang susi,nagbigay ng upuan kahit hindi hiniling,nag-iwan ng sulat sa mesa ko,nagbayad ng kape ko at umalis na,nag-ayos ng bisikleta ko habang umuulan,nanatili sa telepono hanggang makauwi ako,nagbalik ng pitaka ko na may kasamang guhit,nakisukob sa payong hanggang istasyon,tumabi sa akin sa tanghalian,nagluto ng sopas para sa lahat,nagtanim ng bulaklak sa tabi ng bakod}',
    '{Noong Lunes ng umaga,Noong nakaraang tag-ulan,Sa kalagitnaan ng gabi,Sa unang araw ng klase,Pagkatapos ng bagyo,Sa istasyon,Dalawang kanto mula rito,Noong nasa ospital ako,Noong eksam,Kahapon,Sa huling biyahe}',
    '{Naaalala ko pa rin.,Magkaibigan na kami ngayon.,Hindi ko nalaman ang pangalan niya.,Kinabukasan ginawa ko rin iyon sa iba.,Dalawang minuto lang pero gumaan ang linggo ko.,Walang humiling niyon.,Itinago ko ang sulat.,Iyon ang pinakamagandang bahagi ng araw.}');

insert into voice values ('ms', 'MY', 92, 100,
    '{Aisyah,Hafiz,Nurul,Kumar,Mei Ling,Farid,Siti,Arif,Devi,Zainab}',
    '{jiran saya,pemandu bas,rakan sekelas,seorang pak cik,adik saya,seorang jururawat,penjual kuih,orang yang tidak saya kenali,posmen kami,cikgu kami,seorang mak cik di pasar}',
    'yang', ' ',
    '{mengangkat beg saya sampai tingkat empat,menunggu sehingga saya jumpa kunci,memberi tempat duduk tanpa diminta,meninggalkan nota di meja saya,membayar kopi saya lalu beredar,membaiki basikal saya dalam hujan,menemani saya di telefon sehingga sampai ke rumah,memulangkan dompet saya dengan lukisan di dalamnya,berkongsi payung sampai ke stesen,duduk di sebelah saya waktu makan,memasak sup untuk semua orang,menanam bunga di sepanjang pagar}',
    '{Pagi Isnin,Musim tengkujuh lalu,Tengah malam,Hari pertama sekolah,Selepas banjir,Di stesen,Dua lorong dari sini,Semasa saya di hospital,Semasa peperiksaan,Semalam,Dalam tren terakhir}',
    '{Saya masih mengingatinya.,Kini kami berkawan.,Saya tidak pernah tahu namanya.,Esoknya saya buat perkara yang sama.,Dua minit sahaja tetapi sangat bermakna.,Tiada siapa yang meminta.,Nota itu masih saya simpan.,Itulah detik terbaik hari itu.}');
