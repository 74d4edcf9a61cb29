# Kindling with a PostgreSQL of its own:
#   docker build -t kindling .
#   docker run --init -p 127.0.0.1:8080:8080 -v kindling:/data kindling
# For any processor but amd64, that PostgreSQL has to be asked for: --build-arg MAVEN_ARGS="-P all-platforms".
# docker-compose.yml runs the portal beside a PostgreSQL in another container.

FROM maven:3.9-eclipse-temurin-25 AS build
ARG MAVEN_ARGS=""
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/kindling.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
# A number for its name, so that whoever runs it can see without looking inside that it is not root.
RUN groupadd --system --gid 10001 kindling \
 && useradd --system --uid 10001 --gid kindling --home-dir /data --no-create-home --shell /usr/sbin/nologin kindling \
 && install --directory --owner kindling --group kindling --mode 700 /data
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY LICENSE NOTICE ./
USER 10001:10001
ENV KINDLING_DATADIR=/data
VOLUME /data
EXPOSE 8080
# The image has no curl; bash speaks enough HTTP to ask.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-jar", "kindling.jar"]
