package id.laju.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database used of the processor, in all of its processes, as far as the operating system tells. */
final class ProsesorPostgres implements LongSupplier {

    private final Optional<ProcessHandle> induk;

    ProsesorPostgres(JdbcTemplate sql) {
        this.induk = ProcessHandle.of(sql.queryForObject("select pg_backend_pid()", Long.class)).flatMap(ProcessHandle::parent);
    }

    /** Nanoseconds until now; a process that has ended does not count any more. */
    @Override
    public long getAsLong() {
        return induk.stream().flatMap(p -> Stream.concat(Stream.of(p), p.children())).flatMap(p -> p.info().totalCpuDuration().stream()).mapToLong(Duration::toNanos).sum();
    }
}
