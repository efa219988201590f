package id.laju.metode;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.kalender.KalenderKerja;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is authorised for which method (ISO/IEC 17025, 6.2), and whether a satker insists on it. */
@Service
public class WewenangService {

    private static final Aturan BERKAS = Aturan.DOKUMEN_TAMBAHAN.untuk("berkas", "Dokumen dasar");

    /** Roles whose work follows a method. */
    private static final List<String> PELAKSANA = List.of("analis", "kalibrator");

    /** As typed; several methods at once. */
    public record Isian(String orang, List<Long> metodeId, LocalDate berlakuDari, LocalDate berlakuSampai, String dasar) {
    }

    private final WewenangMapper mapper;
    private final MetodeService metode;
    private final StafService staf;
    private final BerkasService berkas;
    private final KalenderKerja kalender;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    WewenangService(WewenangMapper mapper, MetodeService metode, StafService staf, BerkasService berkas, KalenderKerja kalender,
            ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.metode = metode;
        this.staf = staf;
        this.berkas = berkas;
        this.kalender = kalender;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Sort columns: nama, metode, sampai. */
    public Halaman<BarisWewenang> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h), mapper.banyak(satker, h), h);
    }

    /** Analysts and calibrators of this satker, name by id. */
    Map<String, String> pelaksana(String satker) {
        return PELAKSANA.stream().flatMap(p -> staf.denganPeran(satker, p).stream()).sorted(Comparator.comparing(Staf::nama))
            .collect(Collectors.toMap(Staf::id, Staf::nama, (a, b) -> a, LinkedHashMap::new));
    }

    public Wewenang ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Wewenang", id));
    }

    /** May only authorised analysts and calibrators be assigned and enter results? */
    public boolean wajib(String satker) {
        return mapper.wajib(satker);
    }

    /** @throws IsianKeliru when nobody would be left to test */
    @Transactional
    public void aturWajib(String satker, boolean wajib, String oleh) {
        if (wajib && mapper.banyakBerlaku(satker, hariIni(satker)) == 0) {
            throw new IsianKeliru("Belum ada wewenang yang berlaku, jadi tidak ada analis atau kalibrator yang dapat ditugaskan. Catat wewenang dulu.");
        }
        boolean lama = mapper.wajib(satker);
        mapper.aturWajib(satker, wajib);
        kabar.publishEvent(new PerubahanData(satker, oleh, "kewajiban wewenang", satker, Map.of("wajib", lama), Map.of("wajib", wajib)));
    }

    /** One row per method. @param isi of the document; null for none */
    @Transactional
    public void tambah(String satker, Isian i, String namaBerkas, byte[] isi, String oleh) {
        periksa(satker, i);
        var dokumen = isi == null || isi.length == 0 ? null : berkas.simpan(satker, namaBerkas, isi, oleh, BERKAS).id();
        for (long m : i.metodeId().stream().distinct().toList()) {
            Metode ini = metode.ambil(satker, m);
            long id = tulis(new Wewenang(null, satker, i.orang(), m, i.berlakuDari(), i.berlakuSampai(), i.dasar().strip(), dokumen, oleh, jam.instant()), ini);
            kabar.publishEvent(new PerubahanData(satker, oleh, "wewenang", i.orang() + " " + ini.nomor(), null, ambil(satker, id)));
        }
    }

    private long tulis(Wewenang w, Metode m) {
        try {
            return mapper.tambah(w);
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("berlakuDari", "Wewenang untuk " + m.nomor() + " dengan tanggal mulai ini sudah ada.");
        }
    }

    private void periksa(String satker, Isian i) {
        new PeriksaIsian()
            .tolakJika(!pelaksana(satker).containsKey(String.valueOf(i.orang())), "orang", "Pilih analis atau kalibrator dari daftar.")
            .tolakJika(i.metodeId() == null || i.metodeId().isEmpty(), "metodeId", "Pilih sedikitnya satu metode.")
            .wajib("berlakuDari", i.berlakuDari(), "Isi sejak kapan wewenang ini berlaku.")
            .tolakJika(i.berlakuDari() != null && i.berlakuSampai() != null && i.berlakuSampai().isBefore(i.berlakuDari()), "berlakuSampai",
                "Tanggal akhir tidak boleh sebelum tanggal mulai.")
            .wajib("dasar", i.dasar(), "Isi dokumen dasarnya, misalnya nomor surat penunjukan.").panjang("dasar", i.dasar(), 200, "Dokumen dasar").selesai();
    }

    @Transactional
    public void akhiri(String satker, long id, LocalDate sampai, String oleh) {
        Wewenang lama = ambil(satker, id);
        new PeriksaIsian().wajib("sampai", sampai, "Isi hari terakhir berlakunya.")
            .tolakJika(sampai != null && sampai.isBefore(lama.berlakuDari()), "sampai", "Hari terakhir tidak boleh sebelum wewenang ini berlaku.").selesai();
        mapper.akhiri(id, sampai);
        kabar.publishEvent(new PerubahanData(satker, oleh, "wewenang", lama.orang() + " " + metode.ambil(satker, lama.metodeId()).nomor(), lama, ambil(satker, id)));
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }
}
