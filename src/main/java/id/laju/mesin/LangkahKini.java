package id.laju.mesin;

import id.laju.umum.IngatTransaksi;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest step of a handle, read once in a transaction that holds the step's case. */
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
        mapper.simpan(baru);
        terbaca.lupakan();
    }

    void ambil(String pegangan, String orang, Instant saat, String atasNama) {
        mapper.ambil(pegangan, orang, saat, atasNama);
        terbaca.lupakan();
    }

    void akhiri(long id, Instant saat, String pelaku, String keputusan, boolean dibatalkan, long tunggu, long kerja) {
        mapper.akhiri(id, saat, pelaku, keputusan, dibatalkan, tunggu, kerja);
        terbaca.lupakan();
    }
}
