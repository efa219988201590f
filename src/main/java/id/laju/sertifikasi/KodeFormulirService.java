package id.laju.sertifikasi;

import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes and revisions that a satker's quality system gives its sheets; papers issued before keep what they bear (NUM-015). */
@Service
class KodeFormulirService {

    /** @param formulir null where it has no code */
    record Baris(String dokumen, String nama, KodeFormulir formulir) {
    }

    /** In the order in which a file of a certification is filed. */
    private static final Map<String, String> LEMBAR = new LinkedHashMap<>();

    static {
        LEMBAR.put("LEMBAR_KEKURANGAN", "Lembar Kekurangan Dokumen");
        LEMBAR.put("TINJAUAN_PERMOHONAN", "Tinjauan Permohonan");
        LEMBAR.put("KONFIRMASI_AUDIT", "Lembar Konfirmasi Audit");
        LEMBAR.put("PENUNJUKAN_EVALUATOR", "Penunjukan Evaluator dan PPC, atau Tim Audit");
        LEMBAR.put("PEMBERITAHUAN_AUDIT", "Surat Pemberitahuan Audit");
        LEMBAR.put("AUDIT_KECUKUPAN", "Audit Kecukupan, atau Laporan Audit Tahap 1");
        LEMBAR.put("BERITA_ACARA_CONTOH", "Berita Acara Pengambilan Contoh");
        LEMBAR.put("LKS", "Laporan Ketidaksesuaian (LKS)");
        LEMBAR.put("LAPORAN_AUDIT", "Laporan Audit");
        LEMBAR.put("PENUNJUKAN_TINJAUAN", "Penunjukan Tinjauan Hasil Sertifikasi");
        LEMBAR.put("TINJAUAN_HASIL", "Tinjauan Hasil");
        LEMBAR.put("KEPUTUSAN_SERTIFIKASI", "Keputusan Sertifikasi");
        LEMBAR.put("SERTIFIKAT", "Sertifikat");
    }

    private final KodeFormulirMapper mapper;
    private final ApplicationEventPublisher kabar;

    KodeFormulirService(KodeFormulirMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    List<Baris> semua(String satker) {
        Map<String, KodeFormulir> ada = mapper.semua(satker).stream().collect(Collectors.toMap(KodeFormulirMapper.Baris::dokumen, KodeFormulirMapper.Baris::formulir));
        List<Baris> hasil = new ArrayList<>();
        LEMBAR.forEach((dokumen, nama) -> hasil.add(new Baris(dokumen, nama, ada.get(dokumen))));
        return hasil;
    }

    /** @throws TidakDitemukan for a paper that is no form of certification */
    Baris ambil(String satker, String dokumen) {
        return semua(satker).stream().filter(b -> b.dokumen().equals(dokumen)).findFirst().orElseThrow(() -> new TidakDitemukan("Formulir ini tidak ada."));
    }

    /** @param baru without a code: the sheet bears none any more */
    @Transactional
    void simpan(String satker, String dokumen, KodeFormulir baru, String oleh) {
        KodeFormulir lama = ambil(satker, dokumen).formulir();
        new PeriksaIsian().panjang("kode", baru.kode(), 60, "Kode").panjang("revisi", baru.revisi(), 20, "Revisi")
            .tolakJika(baru.kode() == null && (baru.revisi() != null || baru.tanggal() != null), "kode", "Isi kode formulir, atau kosongkan juga revisi dan tanggalnya.").selesai();
        if (baru.kode() == null) {
            mapper.hapus(satker, dokumen);
        } else {
            mapper.simpan(satker, dokumen, baru);
        }
        kabar.publishEvent(new PerubahanData(satker, oleh, "kode formulir", dokumen, lama, baru.kode() == null ? null : baru));
    }
}
