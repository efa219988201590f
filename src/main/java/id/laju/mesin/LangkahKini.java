package id.laju.mesin;

import id.laju.umum.IngatTransaksi;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest step of a handle, read once in a transaction that holds the step's case; whoever writes it here leaves it as it stands then. */
@Component
class LangkahKini {

    private final LangkahMapper mapper;
    private final IngatTransaksi<String, Optional<Langkah>> terbaca;

    LangkahKini(LangkahMapper mapper) {
        this.mapper = mapper;
        this.terbaca = new IngatTransaksi<>(mapper::kini);
    }

    Optional<Langkah> dengan(String pegangan) {
        return terbaca.ambil(pegangan);
    }

    void simpan(LangkahBaru baru) {
        ingat(mapper.simpan(baru));
    }

    void ambil(String pegangan, String orang, Instant saat, String atasNama) {
        mapper.ambil(pegangan, orang, saat, atasNama).ifPresent(this::ingat);
    }

    /** The same in the act that ends the step, which then writes both. */
    void ambilLaluAkhiri(String pegangan, String orang, Instant saat, String atasNama) {
        dengan(pegangan).filter(l -> !orang.equals(l.pengambil())).map(l -> l.diambil(orang, saat, atasNama)).ifPresent(this::ingat);
    }

    void akhiri(Langkah l, Instant saat, String pelaku, String keputusan, boolean dibatalkan, long tunggu, long kerja) {
        mapper.akhiri(l, saat, pelaku, keputusan, dibatalkan, tunggu, kerja).ifPresent(this::ingat);
    }

    /** Does this transaction know of an open step of the balai? False does not mean that there is none. */
    boolean balaiMenunggu(String kasus) {
        return terbaca.semua().stream().flatMap(Optional::stream).anyMatch(l -> l.terbuka() && l.kasus().equals(kasus) && PencatatKasus.BALAI.equals(l.giliran()));
    }

    void ingat(Langkah l) {
        terbaca.ingat(l.pegangan(), Optional.of(l));
    }
}
