package id.laju.bimtek;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.TagihanService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this room tells the process {@code bimtek}. An order that waits for nothing now looks at the row when it comes to its wait. */
@Component
public class BimtekProses implements ProsesDikenal {

    public static final String KUNCI = "bimtek";
    static final String KELAS_DIPUTUSKAN = "laju.bimtek.kelasDiputuskan";
    static final String KELAS_SELESAI = "laju.bimtek.kelasSelesai";
    static final String JADWAL_DIJAWAB = "laju.bimtek.jadwalDijawab";
    static final String KEPUTUSAN = "keputusanKelas";
    static final String JAWABAN = "jawabanJadwal";
    static final String BATAL = "batal";
    static final String JADWAL_BARU = "jadwalBaru";

    private final Korelasi korelasi;
    private final KasusService kasus;
    private final BimtekMapper mapper;
    private final PermohonanService permohonan;
    private final TagihanService tagihan;
    private final BimtekKabar kabar;

    BimtekProses(Korelasi korelasi, KasusService kasus, BimtekMapper mapper, PermohonanService permohonan, TagihanService tagihan, BimtekKabar kabar) {
        this.korelasi = korelasi;
        this.kasus = kasus;
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.tagihan = tagihan;
        this.kabar = kabar;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(KELAS_DIPUTUSKAN, KELAS_SELESAI, JADWAL_DIJAWAB);
    }

    /**
     * Tells every order of the class, after its row was changed. Orders that are not paid yet are told of a new date by mail; their process hears only of the end of the class, and of
     * that only when no money is on its way: those look at the row when it has come, or when its proof was refused.
     *
     * @param keputusan jalan, jadwalBaru or batal
     */
    @Transactional
    public void kelasDiputuskan(long kelasId, String keputusan) {
        List<Permohonan> order = mapper.orderHidup(kelasId).stream().map(permohonan::ambil).toList();
        if (JADWAL_BARU.equals(keputusan)) {
            order.forEach(this::bertanggalBaru);
        }
        order.stream().filter(p -> p.dipesan() != null || BATAL.equals(keputusan)).forEach(p -> putuskan(p, keputusan));
    }

    /** Its line in the lists names the date; who paid is asked, who did not is told. */
    private void bertanggalBaru(Permohonan p) {
        permohonan.uraikan(p.id());
        if (p.dipesan() == null) {
            kabar.jadwalBerubah(p.id());
        }
    }

    /** Every paid order goes on to its survey and its certificates. */
    @Transactional
    public void kelasSelesai(long kelasId) {
        mapper.orderHidup(kelasId).stream().map(permohonan::ambil).filter(p -> p.dipesan() != null).forEach(this::selesai);
    }

    /** One that was paid after the class was decided has not heard of the decision either. */
    private void selesai(Permohonan p) {
        kasus.kunci(p.kasus());
        if (!korelasi.kirim(KELAS_SELESAI, p.kasus(), Map.of(), Map.of())) {
            putuskan(p, "jalan");
        }
    }

    private void putuskan(Permohonan p, String keputusan) {
        kasus.kunci(p.kasus());
        if (p.dipesan() != null || !tagihan.adaUang(p.id())) {
            korelasi.kirim(KELAS_DIPUTUSKAN, p.kasus(), Map.of(), Map.of(KEPUTUSAN, keputusan));
        }
    }

    /** @return false when nobody waits for the answer now */
    boolean jadwalDijawab(String nomor, String jawaban) {
        return korelasi.kirim(JADWAL_DIJAWAB, nomor, Map.of(), Map.of(JAWABAN, jawaban));
    }
}
