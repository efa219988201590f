package id.laju.pengaduan;

import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code pengaduan}. */
@Component
class PengaduanProses implements ProsesDikenal {

    static final String KUNCI = "pengaduan";
    static final String DILENGKAPI = "laju.pengaduan.dilengkapi";
    static final String DITANGGAPI = "laju.pengaduan.jawabanDitanggapi";
    static final String PENANDA_BERHALANGAN = "laju.pengaduan.penandaBerhalangan";
    static final String PENGADUAN_ID = "pengaduanId";
    static final String JENIS = "jenisPengaduan";

    private final Korelasi korelasi;
    private final PemulaiProses pemulai;
    private final SebagaiSistem sistem;

    PengaduanProses(Korelasi korelasi, PemulaiProses pemulai, SebagaiSistem sistem) {
        this.korelasi = korelasi;
        this.pemulai = pemulai;
        this.sistem = sistem;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DILENGKAPI, DITANGGAPI, PENANDA_BERHALANGAN);
    }

    /** @param diregistrasi CS has written down already what a registration asks for */
    void mulai(Pengaduan p, boolean diregistrasi) {
        Map<String, Object> isi = new HashMap<>(Map.of("satker", p.satker(), PENGADUAN_ID, p.id(), JENIS, tulis(p.jenis()),
            "diregistrasi", diregistrasi ? "ya" : "belum", "keterlambatan", "tidak"));
        if (p.pelangganId() != null) {
            isi.put("pelangganId", p.pelangganId());
        }
        sistem.lakukan(() -> pemulai.mulai(KUNCI, p.kasus(), isi));
    }

    /** As the models compare it. */
    static String tulis(Pengaduan.Jenis jenis) {
        return jenis.name().toLowerCase(Locale.ROOT);
    }

    /** @param jawaban lengkap or tarik @return false when nothing waits for it now */
    boolean dilengkapi(Pengaduan p, String jawaban) {
        return korelasi.kirim(DILENGKAPI, p.kasus(), Map.of(PENGADUAN_ID, p.id()), Map.of("pelengkapan", jawaban));
    }

    /** @param jawaban terima or banding @return false when nothing waits for it now */
    boolean ditanggapi(Pengaduan p, String jawaban) {
        return korelasi.kirim(DITANGGAPI, p.kasus(), Map.of(PENGADUAN_ID, p.id()), Map.of("tanggapanPengaduan", jawaban));
    }

    /** @return false when no letter waits for a signature now */
    boolean penandaBerhalangan(Pengaduan p) {
        return korelasi.kirim(PENANDA_BERHALANGAN, p.kasus(), Map.of(PENGADUAN_ID, p.id()), Map.of());
    }
}
