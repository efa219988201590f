package id.laju.lhu;

import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The typed report at a balai with a pengetik: what is typed, how often it was printed, and why it went back (LHU-005 to LHU-009, LHU-027, LHU-030). */
@Service
class KetikanService {

    static final String KOREKSI = "KOREKSI";
    static final String KETIK_ULANG = "KETIK_ULANG";
    private static final int CATATAN_TERPANJANG = 2000;

    private final KetikanMapper mapper;
    private final LhuMapper lhu;
    private final DrafLhu draf;
    private final PermohonanService permohonan;
    private final Clock jam;

    KetikanService(KetikanMapper mapper, LhuMapper lhu, DrafLhu draf, PermohonanService permohonan, Clock jam) {
        this.mapper = mapper;
        this.lhu = lhu;
        this.draf = draf;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    /** @throws IsianKeliru a note is too long, or English without Indonesian */
    @Transactional
    void simpan(long laporanId, List<Ketikan> ketikan, String oleh) {
        periksa(laporanId, ketikan);
        ketikan.forEach(k -> mapper.simpan(laporanId, k, oleh, jam.instant()));
    }

    private void periksa(long laporanId, List<Ketikan> ketikan) {
        Set<Long> milik = permohonan.sampelLaporan(laporanId).stream().map(Sampel::id).collect(Collectors.toSet());
        Set<Long> dikirim = ketikan.stream().map(Ketikan::sampelId).collect(Collectors.toCollection(HashSet::new));
        if (dikirim.size() != ketikan.size() || !milik.containsAll(dikirim)) {
            throw new IsianKeliru("Sampel laporan ini sudah berubah. Muat ulang tugas ini.");
        }
        PeriksaIsian periksa = new PeriksaIsian();
        for (int i = 0; i < ketikan.size(); i++) {
            Ketikan k = ketikan.get(i);
            periksa.panjang("ketikan." + i + ".catatan", k.catatan(), CATATAN_TERPANJANG, "Catatan")
                .panjang("ketikan." + i + ".catatanEn", k.catatanEn(), CATATAN_TERPANJANG, "Catatan dalam bahasa Inggris")
                .tolakJika(k.catatan() == null && k.catatanEn() != null, "ketikan." + i + ".catatan", "Isi juga catatan dalam bahasa Indonesia.");
        }
        periksa.selesai();
    }

    /** A print of the report with what stands on the form now; counted (LHU-007), stores nothing else. @throws IsianKeliru as {@link #simpan}, or when it is out */
    @Transactional
    byte[] cetak(long laporanId, List<Ketikan> ketikan, String oleh) {
        Laporan l = permohonan.satuLaporan(laporanId);
        if (l.dirilis() != null) {
            throw new IsianKeliru("LHU ini sudah terbit. Cetakannya ada di LHU Terbit dan Hardcopy.");
        }
        periksa(laporanId, ketikan);
        mapper.cetak(laporanId, oleh, jam.instant());
        return draf.cetak(l, ketikan);
    }

    @Transactional(readOnly = true)
    int cetakan(long laporanId) {
        return mapper.cetakan(laporanId);
    }

    /** Back to the pengetik. @param tindakan {@link #KOREKSI} or {@link #KETIK_ULANG} */
    @Transactional
    void kembalikan(long laporanId, String tindakan, String catatan, String oleh) {
        new PeriksaIsian().wajib("catatan", catatan, "Tulis apa yang harus diperbaiki.")
            .panjang("catatan", catatan, CATATAN_TERPANJANG, "Catatan").selesai();
        lhu.catat(laporanId, tindakan, catatan.strip(), oleh, jam.instant());
    }
}
