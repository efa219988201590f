package id.laju.bimtek;

import id.laju.layanan.TarifPos;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A class until registration is open (ADM-020, TRN-023). */
@Service
class SiapkanKelasService {

    private final KelasService kelas;
    private final KursusService kursus;
    private final PencatatKelas pencatat;
    private final ApplicationEventPublisher kabar;

    SiapkanKelasService(KelasService kelas, KursusService kursus, PencatatKelas pencatat, ApplicationEventPublisher kabar) {
        this.kelas = kelas;
        this.kursus = kursus;
        this.pencatat = pencatat;
        this.kabar = kabar;
    }

    /** Nobody sees it before {@link #buka}. */
    @Transactional
    long buat(Kursus k, IsianKelas isian, String oleh) {
        Kelas kosong = new Kelas(0, k.satker(), k.id(), null, null, null, null, biaya(k), 1, 1, null, KeadaanKelas.DISIAPKAN, 1, null);
        Kelas baru = isian.jadi(kosong, kursus.hariIni(k.satker()));
        return pencatat.tambah(baru, "Disiapkan: " + baru.tempatTanggal(), oleh);
    }

    /** Everything but the course, as long as nobody saw it. @throws IsianKeliru for an INHOUSE class, whose days stand in a quotation */
    @Transactional
    void ubah(long id, IsianKelas isian, String oleh) {
        tolakInhouse(kelas.ambil(id));
        ubahUntukPenawaran(id, isian, oleh);
    }

    /** As above, also for the one customer of an INHOUSE class, who is offered it anew. */
    @Transactional
    void ubahUntukPenawaran(long id, IsianKelas isian, String oleh) {
        Kelas lama = kelas.kunci(id);
        if (lama.keadaan() != KeadaanKelas.DISIAPKAN) {
            throw new IsianKeliru("Kelas ini sudah dibuka untuk pendaftaran; jadwalnya diubah lewat pelaksanaan kelasnya.");
        }
        Kelas baru = isian.jadi(lama, kursus.hariIni(lama.satker()));
        pencatat.ubah(baru, "Diubah: " + baru.tempatTanggal(), oleh);
    }

    private void tolakInhouse(Kelas k) {
        if (kursus.ambil(k.kursusId()).kategori() == Kategori.INHOUSE) {
            throw new IsianKeliru("Kelas inhouse mengikuti penawarannya: tempat dan tanggalnya diubah dengan menyusun ulang penawaran, dan kelasnya terbuka begitu dibayar.");
        }
    }

    /** Registration begins with the price of that day. @throws IsianKeliru without a price, when its days are gone, or for an INHOUSE class */
    @Transactional
    void buka(long id, String oleh) {
        Kelas k = kelas.kunci(id);
        tolakInhouse(k);
        if (k.keadaan() != KeadaanKelas.DISIAPKAN) {
            return;
        }
        PeriksaIsian p = new PeriksaIsian();
        IsianKelas.tanggal(p, k.mulai(), k.selesai(), k.batasPendaftaran(), kursus.hariIni(k.satker()));
        p.selesai();
        dibuka(k.dibuka(biaya(kursus.ambil(k.kursusId())), k.batasPendaftaran()), "Dibuka: " + k.tempatTanggal(), oleh);
    }

    /** For its one customer, who has paid: registration ends on the day on which it begins. Repeatable. */
    @Transactional
    void bukaInhouse(long id, String oleh) {
        Kelas k = kelas.kunci(id);
        if (k.keadaan() == KeadaanKelas.DISIAPKAN) {
            LocalDate hari = kursus.hariIni(k.satker());
            dibuka(k.dibuka(k.biaya(), hari.isAfter(k.mulai()) ? k.mulai() : hari), "Dibayar pelanggannya", oleh);
        }
    }

    private void dibuka(Kelas k, String rincian, String oleh) {
        pencatat.ubah(k, rincian, oleh);
        kabar.publishEvent(new KelasDibuka(k.id()));
    }

    private BigDecimal biaya(Kursus k) {
        return kursus.tarif(k, kursus.hariIni(k.satker())).map(TarifPos::jumlah)
            .orElseThrow(() -> new IsianKeliru("Pelatihan " + k.judul() + " tidak mempunyai tarif yang berlaku hari ini; minta admin satker mengisinya pada daftar tarif."));
    }
}
