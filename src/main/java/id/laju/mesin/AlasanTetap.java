package id.laju.mesin;

import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Why a case stays in its version, in a sentence for whoever ordered it. */
public final class AlasanTetap {

    /** These say it themselves. */
    private static final List<Class<? extends RuntimeException>> BERKALIMAT = List.of(PindahDitolak.class, IsianKeliru.class, TugasDitolak.class, TidakIndependen.class);

    private AlasanTetap() {
    }

    public static String dari(RuntimeException e) {
        return sebab(e).filter(s -> BERKALIMAT.stream().anyMatch(b -> b.isInstance(s))).findFirst().map(Throwable::getMessage)
            .orElseGet(() -> tabrakan(e) ? "Kasus sedang dikerjakan orang lain; coba ulangi."
                : "Langkah kasus ini tidak dapat disusun menurut versi baru. Minta pemilik proses memeriksa peran, nama, dan pewaktu langkah itu: ungkapannya mungkin memakai data yang tidak dibawa kasus ini. ("
                    + sebab(e).reduce((a, b) -> b).orElse(e).getMessage() + ")");
    }

    /** Whether this is a refusal that was to be expected. */
    public static boolean wajar(RuntimeException e) {
        return tabrakan(e) || sebab(e).anyMatch(s -> BERKALIMAT.stream().anyMatch(b -> b.isInstance(s)));
    }

    /** Somebody else moved the same thing at the same moment, however deep the engine wrapped it. */
    static boolean tabrakan(RuntimeException e) {
        return sebab(e).anyMatch(s -> s instanceof OptimisticLockingException || s instanceof ConcurrencyFailureException);
    }

    private static Stream<Throwable> sebab(Throwable e) {
        return Stream.iterate(e, x -> x != null, Throwable::getCause).limit(20);
    }
}
