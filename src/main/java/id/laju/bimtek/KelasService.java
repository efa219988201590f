package id.laju.bimtek;

import id.laju.layanan.TarifPos;
import id.laju.umum.BacaIsian;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classes and every change of their state (TRN-023). Whoever changes one tells its orders afterwards ({@link BimtekProses}). */
@Service
public class KelasService {

    private final KelasMapper mapper;
    private final KursusService kursus;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    KelasService(KelasMapper mapper, KursusService kursus, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kursus = kursus;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such class */
    public Kelas ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Kelas", id));
    }

    /** Locked until the end of the transaction. */
    @Transactional
    public Kelas kunci(long id) {
        return mapper.kunci(id).orElseThrow(() -> TidakDitemukan.untuk("Kelas", id));
    }

    /** Those that exist, by id, in one query. */
    public Map<Long, Kelas> semua(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : mapper.semua(ids).stream().collect(Collectors.toMap(Kelas::id, Function.identity()));
    }

    /** Of the calendar: announced, and over for thirty days at most. */
    public List<Kelas> diumumkan(String satker, String pola) {
        return mapper.diumumkan(satker, kursus.hariIni(satker).minusDays(30), pola);
    }

    public Halaman<Kelas> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.halaman(satker, h), mapper.banyak(satker, h), h);
    }

    /** Of all satker, those that take registrations. */
    public List<Long> mendaftar() {
        return mapper.mendaftar();
    }

    public List<JejakKelas> jejak(long id) {
        return mapper.semuaJejak(id);
    }

    /** Prepared; nobody sees it before {@link #buka}. */
    @Transactional
    long buat(Kursus k, IsianKelas isian, String oleh) {
        Kelas kosong = new Kelas(0, k.satker(), k.id(), null, null, null, null, biaya(k), 1, 1, null, KeadaanKelas.DISIAPKAN, 1, null);
        Kelas baru = isian.jadi(kosong, kursus.hariIni(k.satker()));
        long id = mapper.tambah(baru);
        catat(id, KeadaanKelas.DISIAPKAN, "Disiapkan: " + baru.tempatTanggal(), oleh);
        return id;
    }

    /** Everything but the course, as long as nobody saw it. @throws IsianKeliru for an INHOUSE class, whose days stand in a quotation */
    @Transactional
    void ubah(long id, IsianKelas isian, String oleh) {
        tolakInhouse(ambil(id));
        ubahUntukPenawaran(id, isian, oleh);
    }

    /** As above, also for the one customer of an INHOUSE class, who is offered it anew. */
    @Transactional
    void ubahUntukPenawaran(long id, IsianKelas isian, String oleh) {
        Kelas lama = kunci(id);
        if (lama.keadaan() != KeadaanKelas.DISIAPKAN) {
            throw new IsianKeliru("Kelas ini sudah dibuka untuk pendaftaran; jadwalnya diubah lewat pelaksanaan kelasnya.");
        }
        Kelas baru = isian.jadi(lama, kursus.hariIni(lama.satker()));
        mapper.ubah(baru);
        catat(id, lama.keadaan(), "Diubah: " + baru.tempatTanggal(), oleh);
    }

    private void tolakInhouse(Kelas k) {
        if (kursus.ambil(k.kursusId()).kategori() == Kategori.INHOUSE) {
            throw new IsianKeliru("Kelas inhouse mengikuti penawarannya: tempat dan tanggalnya diubah dengan menyusun ulang penawaran, dan kelasnya terbuka begitu dibayar.");
        }
    }

    /** Registration begins with the price of that day. @throws IsianKeliru without a price, when its days are gone, or for an INHOUSE class */
    @Transactional
    public void buka(long id, String oleh) {
        Kelas k = kunci(id);
        tolakInhouse(k);
        if (k.keadaan() != KeadaanKelas.DISIAPKAN) {
            return;
        }
        PeriksaIsian p = new PeriksaIsian();
        IsianKelas.tanggal(p, k.mulai(), k.selesai(), k.batasPendaftaran(), kursus.hariIni(k.satker()));
        p.selesai();
        BigDecimal biaya = biaya(kursus.ambil(k.kursusId()));
        mapper.ubah(dengan(k, KeadaanKelas.MASA_PENDAFTARAN, biaya, null));
        catat(id, KeadaanKelas.MASA_PENDAFTARAN, "Dibuka: " + k.tempatTanggal(), oleh);
        kabar.publishEvent(new KelasDibuka(id));
    }

    /** For its one customer, who has paid: registration ends on the day on which it begins. Repeatable. */
    @Transactional
    void bukaInhouse(long id, String oleh) {
        Kelas k = kunci(id);
        if (k.keadaan() == KeadaanKelas.DISIAPKAN) {
            LocalDate hari = kursus.hariIni(k.satker());
            LocalDate batas = hari.isAfter(k.mulai()) ? k.mulai() : hari;
            mapper.ubah(new Kelas(id, k.satker(), k.kursusId(), k.bentuk(), k.tempat(), k.mulai(), k.selesai(), k.biaya(), k.kuotaMinimal(), k.kuotaMaksimal(), batas, KeadaanKelas.MASA_PENDAFTARAN, k.jadwalKe(), null));
            catat(id, KeadaanKelas.MASA_PENDAFTARAN, "Dibayar pelanggannya", oleh);
            kabar.publishEvent(new KelasDibuka(id));
        }
    }

    private BigDecimal biaya(Kursus k) {
        return kursus.tarif(k, kursus.hariIni(k.satker())).map(TarifPos::jumlah)
            .orElseThrow(() -> new IsianKeliru("Pelatihan " + k.judul() + " tidak mempunyai tarif yang berlaku hari ini; minta admin satker mengisinya pada daftar tarif."));
    }

    /** Nobody is registered any more, before the deadline that was announced. */
    @Transactional
    public void tutupPendaftaran(long id, String oleh) {
        Kelas k = kunci(id);
        LocalDate kemarin = kursus.hariIni(k.satker()).minusDays(1);
        if (k.batasPendaftaran().isAfter(kemarin)) {
            mapper.ubah(new Kelas(id, k.satker(), k.kursusId(), k.bentuk(), k.tempat(), k.mulai(), k.selesai(), k.biaya(), k.kuotaMinimal(), k.kuotaMaksimal(), kemarin, k.keadaan(), k.jadwalKe(), k.batalAlasan()));
            catat(id, k.keadaan(), "Pendaftaran ditutup", oleh);
        }
    }

    /** It takes place as announced. */
    @Transactional
    public void jadwalkan(long id, String oleh) {
        pindah(id, KeadaanKelas.DIJADWALKAN, null, "Jadi dilaksanakan", oleh);
    }

    @Transactional
    public void mulaiBerlangsung(long id, String oleh) {
        pindah(id, KeadaanKelas.BERLANGSUNG, null, "Dimulai", oleh);
    }

    @Transactional
    public void selesaikan(long id, String oleh) {
        pindah(id, KeadaanKelas.SELESAI, null, "Selesai", oleh);
    }

    /** @param alasan customers read it */
    @Transactional
    public void batalkan(long id, String alasan, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan pembatalan kelas; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        pindah(id, KeadaanKelas.BATAL, alasan.strip(), alasan.strip(), oleh);
    }

    /** Why it has the dates that it has now. */
    public Optional<String> alasanJadwal(long id) {
        return mapper.bacaAlasanJadwal(id);
    }

    /** Other days, and perhaps another place; registration is open again until its new deadline, and who paid is asked. @param tempat null: as before @param alasan read by the customers; null for none */
    @Transactional
    public void jadwalBaru(long id, LocalDate mulai, LocalDate selesai, String tempat, LocalDate batas, String alasan, String oleh) {
        Kelas k = kunci(id);
        PeriksaIsian p = new PeriksaIsian().wajib("mulai", mulai, "Isi Tanggal mulai.").wajib("selesai", selesai, "Isi Tanggal selesai.").wajib("batasPendaftaran", batas, "Isi Batas pendaftaran.").panjang("tempat", tempat, 200, "Tempat");
        IsianKelas.tanggal(p, mulai, selesai, batas, kursus.hariIni(k.satker()));
        p.selesai();
        periksa(k, KeadaanKelas.MASA_PENDAFTARAN);
        String ke = BacaIsian.teks(tempat) == null ? k.tempat() : tempat.strip();
        Kelas baru = new Kelas(id, k.satker(), k.kursusId(), k.bentuk(), ke, mulai, selesai, k.biaya(), k.kuotaMinimal(), k.kuotaMaksimal(), batas, KeadaanKelas.MASA_PENDAFTARAN, k.jadwalKe() + 1, null);
        mapper.ubah(baru);
        mapper.alasanJadwal(id, alasan);
        catat(id, baru.keadaan(), "Jadwal baru: " + baru.tempatTanggal(), oleh);
    }

    private void pindah(long id, KeadaanKelas baru, String alasan, String rincian, String oleh) {
        Kelas k = kunci(id);
        if (k.keadaan() != baru) {
            periksa(k, baru);
            mapper.ubah(dengan(k, baru, k.biaya(), alasan));
            catat(id, baru, rincian, oleh);
        }
    }

    private static void periksa(Kelas k, KeadaanKelas baru) {
        if (!k.keadaan().boleh(baru)) {
            throw new IsianKeliru("Kelas yang " + k.keadaan().label().toLowerCase() + " tidak dapat menjadi " + baru.label().toLowerCase() + ".");
        }
    }

    private static Kelas dengan(Kelas k, KeadaanKelas keadaan, BigDecimal biaya, String alasan) {
        return new Kelas(k.id(), k.satker(), k.kursusId(), k.bentuk(), k.tempat(), k.mulai(), k.selesai(), biaya, k.kuotaMinimal(), k.kuotaMaksimal(), k.batasPendaftaran(), keadaan, k.jadwalKe(), alasan);
    }

    private void catat(long id, KeadaanKelas keadaan, String rincian, String oleh) {
        mapper.jejak(id, keadaan, rincian, oleh, jam.instant());
    }
}
