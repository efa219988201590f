package id.laju.bantuan;

import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code pertanyaan}. */
@Component
class TiketProses implements ProsesDikenal {

    static final String KUNCI = "pertanyaan";
    static final String DITANGGAPI = "laju.bantuan.pertanyaanDitanggapi";
    static final String TIKET_ID = "tiketId";
    /** The wait for the customer's word about an answer. */
    static final String TANGGAPAN = "tanggapiJawaban";

    private final Korelasi korelasi;
    private final PemulaiProses pemulai;
    private final SebagaiSistem sistem;

    TiketProses(Korelasi korelasi, PemulaiProses pemulai, SebagaiSistem sistem) {
        this.korelasi = korelasi;
        this.pemulai = pemulai;
        this.sistem = sistem;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DITANGGAPI);
    }

    void mulai(Tiket t) {
        Map<String, Object> isi = Map.of("satker", t.satker(), TIKET_ID, t.id(), "pelangganId", t.pelangganId(), "jenisTiket", t.jenis().name().toLowerCase(Locale.ROOT));
        sistem.lakukan(() -> pemulai.mulai(KUNCI, t.kasus(), isi));
    }

    /** @param jawaban tanya or selesai @return false when nothing waits for it now */
    boolean tanggapi(Tiket t, String jawaban) {
        return korelasi.kirim(DITANGGAPI, t.kasus(), Map.of(TIKET_ID, t.id()), Map.of("tanggapanPertanyaan", jawaban));
    }
}
