package id.laju.audit;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.kalender.KalenderKerja;
import id.laju.sertifikasi.SkemaService;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is competent for which part in an audit team; ended, never deleted. */
@Service
class KompetensiService {

    private static final Aturan BERKAS = Aturan.DOKUMEN_TAMBAHAN.untuk("berkas", "Bukti kompetensi");

    private final KompetensiMapper mapper;
    private final SkemaService skema;
    private final StafService staf;
    private final BerkasService berkas;
    private final KalenderKerja kalender;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    KompetensiService(KompetensiMapper mapper, SkemaService skema, StafService staf, BerkasService berkas, KalenderKerja kalender, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.skema = skema;
        this.staf = staf;
        this.berkas = berkas;
        this.kalender = kalender;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Sort columns: nama, fungsi, sampai. */
    Halaman<Kompetensi> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h, h.kolom(KompetensiMapper.KOLOM, "lower(s.nama)")), mapper.banyak(satker, h), h);
    }

    Kompetensi ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Kompetensi", id));
    }

    /** Evaluators and officers who take samples, name by id. */
    Map<String, String> orang(String satker) {
        return Stream.of("evaluator", "petugas-lapangan").flatMap(p -> staf.denganPeran(satker, p).stream()).sorted(Comparator.comparing(Staf::nama))
            .collect(Collectors.toMap(Staf::id, Staf::nama, (a, b) -> a, LinkedHashMap::new));
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    /** @param isi of the proof; null or empty for none */
    @Transactional
    void tambah(Kompetensi k, String namaBerkas, byte[] isi, String oleh) {
        periksa(k);
        UUID bukti = isi == null || isi.length == 0 ? null : berkas.simpan(k.satker(), namaBerkas, isi, oleh, BERKAS).id();
        long id = tulis(new Kompetensi(null, k.satker(), k.staf(), null, k.fungsi(), k.skema(), k.lingkup(), k.berlakuDari(), k.berlakuSampai(), k.bukti(), bukti));
        kabar.publishEvent(new PerubahanData(k.satker(), oleh, "kompetensi", k.staf() + " " + k.fungsi(), null, ambil(k.satker(), id)));
    }

    private void periksa(Kompetensi k) {
        boolean dikenal = orang(k.satker()).containsKey(String.valueOf(k.staf()));
        new PeriksaIsian()
            .tolakJika(!dikenal, "staf", "Pilih evaluator atau PPC dari daftar.")
            .wajib("fungsi", k.fungsi(), "Pilih fungsi dalam tim dari daftar.")
            .tolakJika(dikenal && k.fungsi() != null && staf.denganPeran(k.satker(), k.fungsi().peran()).stream().noneMatch(s -> s.id().equals(k.staf())), "fungsi",
                k.fungsi() == Fungsi.PPC ? "PPC harus petugas lapangan; pilih orang lain atau fungsi lain." : "Fungsi ini hanya untuk evaluator; pilih orang lain atau fungsi PPC.")
            .tolakJika(k.skema() != null && !skema.nama().containsKey(k.skema()), "skema", "Pilih skema dari daftar.")
            .panjang("lingkup", k.lingkup(), 200, "Lingkup").wajib("bukti", k.bukti(), "Isi pelatihan atau surat penunjukannya.").panjang("bukti", k.bukti(), 300, "Bukti")
            .wajib("berlakuDari", k.berlakuDari(), "Isi sejak kapan kompetensi ini berlaku.")
            .tolakJika(k.berlakuDari() != null && k.berlakuSampai() != null && k.berlakuSampai().isBefore(k.berlakuDari()), "berlakuSampai", "Tanggal akhir tidak boleh sebelum tanggal mulai.")
            .selesai();
    }

    private long tulis(Kompetensi k) {
        try {
            return mapper.tambah(k);
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("berlakuDari", "Kompetensi yang sama dengan tanggal mulai ini sudah ada.");
        }
    }

    @Transactional
    void akhiri(String satker, long id, LocalDate sampai, String oleh) {
        Kompetensi lama = ambil(satker, id);
        new PeriksaIsian().wajib("sampai", sampai, "Isi hari terakhir berlakunya.")
            .tolakJika(sampai != null && sampai.isBefore(lama.berlakuDari()), "sampai", "Hari terakhir tidak boleh sebelum kompetensi ini berlaku.").selesai();
        mapper.akhiri(id, sampai);
        kabar.publishEvent(new PerubahanData(satker, oleh, "kompetensi", lama.staf() + " " + lama.fungsi(), lama, ambil(satker, id)));
    }
}
