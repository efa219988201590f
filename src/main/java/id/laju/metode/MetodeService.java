package id.laju.metode;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.kalender.KalenderKerja;
import id.laju.umum.BacaIsian;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Register of test methods: numbers, versions with their validity, and the parameters they are for (ISO/IEC 17025, 7.2). */
@Service
public class MetodeService {

    private static final Aturan BERKAS = Aturan.DOKUMEN_TAMBAHAN.untuk("berkas", "Berkas metode");

    private final MetodeMapper mapper;
    private final BerkasService berkas;
    private final KalenderKerja kalender;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    MetodeService(MetodeMapper mapper, BerkasService berkas, KalenderKerja kalender, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.kalender = kalender;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Sort columns: nomor, judul, versi, sampai; the search also finds parameters. */
    public Halaman<BarisMetode> daftar(String satker, PermintaanHalaman h) {
        LocalDate hari = hariIni(satker);
        return new Halaman<>(mapper.daftar(satker, hari, h), mapper.banyak(satker, hari, h), h);
    }

    public List<Metode> semua(String satker) {
        return mapper.semua(satker);
    }

    public Metode ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Metode", id));
    }

    /** Newest first. */
    public List<MetodeVersi> versi(long id) {
        return mapper.versi(id);
    }

    public List<ParameterMetode> parameter(long id) {
        return mapper.parameter(id);
    }

    /** At most fifty that do not have the method yet, by name, standard, product or method of the catalogue. */
    public List<ParameterMetode> cariParameter(String satker, long id, String cari) {
        return mapper.cariParameter(satker, id, new PermintaanHalaman(cari, null, false, 1, 0).pola());
    }

    /** Adds when the id is null; an existing one keeps its number. Answers the id. */
    @Transactional
    public long simpan(Metode m, String oleh) {
        new PeriksaIsian().wajib("nomor", m.nomor(), "Isi nomor metode, misalnya SNI 01-2891-1992 butir 5.1.").panjang("nomor", m.nomor(), 200, "Nomor")
            .wajib("judul", m.judul(), "Isi judul metode.").panjang("judul", m.judul(), 300, "Judul").selesai();
        Metode lama = m.id() == null ? null : ambil(m.satker(), m.id());
        long id = lama == null ? tambah(m) : lama.id();
        mapper.judul(m.satker(), id, m.judul());
        kabar.publishEvent(new PerubahanData(m.satker(), oleh, "metode", m.nomor(), lama, ambil(m.satker(), id)));
        return id;
    }

    private long tambah(Metode m) {
        try {
            return mapper.tambah(m);
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("nomor", "Metode bernomor " + m.nomor() + " sudah ada di register.");
        }
    }

    /** @throws IsianKeliru once it has a version or somebody is authorised for it: results and people refer to it */
    @Transactional
    public void hapus(String satker, long id, String oleh) {
        Metode lama = ambil(satker, id);
        mapper.lepasSemua(id);
        if (mapper.hapus(id) == 0) {
            throw new IsianKeliru("Metode yang sudah mempunyai versi atau analis berwenang tidak dapat dihapus; akhiri versinya.");
        }
        kabar.publishEvent(new PerubahanData(satker, oleh, "metode", lama.nomor(), lama, null));
    }

    /** A new version; the one before without an end ends the day before. @param isi of its file; null for none */
    @Transactional
    public void tambahVersi(String satker, long id, String versi, LocalDate dari, LocalDate sampai, String catatan, String namaBerkas, byte[] isi, String oleh) {
        Metode m = ambil(satker, id);
        new PeriksaIsian().wajib("versi", versi, "Isi versi, misalnya 2 atau terbitan 2024.").panjang("versi", versi, 60, "Versi")
            .wajib("berlakuDari", dari, "Isi sejak kapan versi ini berlaku.").panjang("catatan", catatan, 500, "Catatan")
            .tolakJika(dari != null && sampai != null && sampai.isBefore(dari), "berlakuSampai", "Tanggal akhir tidak boleh sebelum tanggal mulai.").selesai();
        mapper.versi(id).stream().filter(v -> v.berlakuSampai() == null && v.berlakuDari().isBefore(dari)).forEach(v -> mapper.akhiri(id, v.id(), dari.minusDays(1)));
        UUID dokumen = isi == null || isi.length == 0 ? null : berkas.simpan(satker, namaBerkas, isi, oleh, BERKAS).id();
        MetodeVersi baru = new MetodeVersi(null, id, versi.strip(), dari, sampai, dokumen, BacaIsian.teks(catatan), oleh, jam.instant());
        tulis(baru);
        kabar.publishEvent(new PerubahanData(satker, oleh, "versi metode", m.nomor() + " versi " + versi.strip(), null, baru));
    }

    private void tulis(MetodeVersi baru) {
        try {
            mapper.tambahVersi(baru);
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("versi", "Versi " + baru.versi() + " sudah ada.");
        } catch (DataIntegrityViolationException tumpangTindih) {
            throw IsianKeliru.pada("berlakuDari", "Masa berlakunya bertumpuk dengan versi lain; akhiri versi itu dulu, atau pilih tanggal lain.");
        }
    }

    /** From the day after it can no longer be chosen; results keep it. */
    @Transactional
    public void akhiri(String satker, long id, long versiId, LocalDate sampai, String oleh) {
        Metode m = ambil(satker, id);
        MetodeVersi lama = mapper.versi(id).stream().filter(v -> v.id() == versiId).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Versi", versiId));
        new PeriksaIsian().wajib("sampai", sampai, "Isi hari terakhir berlakunya.")
            .tolakJika(sampai != null && sampai.isBefore(lama.berlakuDari()), "sampai", "Hari terakhir tidak boleh sebelum versi ini berlaku.").selesai();
        try {
            mapper.akhiri(id, versiId, sampai);
        } catch (DataIntegrityViolationException tumpangTindih) {
            throw IsianKeliru.pada("sampai", "Masa berlakunya bertumpuk dengan versi lain; pilih tanggal lebih awal.");
        }
        MetodeVersi kini = mapper.versi(id).stream().filter(v -> v.id() == versiId).findFirst().orElseThrow();
        kabar.publishEvent(new PerubahanData(satker, oleh, "versi metode", m.nomor() + " versi " + lama.versi(), lama, kini));
    }

    @Transactional
    public void kaitkan(String satker, long id, List<Long> parameterIds, String oleh) {
        ubahKaitan(satker, id, oleh, () -> parameterIds.stream().filter(Objects::nonNull).forEach(p -> mapper.kaitkan(id, p)));
    }

    @Transactional
    public void lepas(String satker, long id, long parameterId, String oleh) {
        ubahKaitan(satker, id, oleh, () -> mapper.lepas(id, parameterId));
    }

    private void ubahKaitan(String satker, long id, String oleh, Runnable kerja) {
        Metode m = ambil(satker, id);
        List<ParameterMetode> lama = mapper.parameter(id);
        kerja.run();
        kabar.publishEvent(new PerubahanData(satker, oleh, "parameter metode", m.nomor(), lama, mapper.parameter(id)));
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }
}
