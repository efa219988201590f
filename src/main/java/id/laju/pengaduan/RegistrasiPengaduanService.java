package id.laju.pengaduan;

import id.laju.mesin.SerahTerima;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether it is a complaint at all, and its number in the register. */
@Service
class RegistrasiPengaduanService {

    /** @param jenis what it is, whatever the complainant took it for; empty to leave it */
    record Registrasi(String keputusan, String order, String suratNomor, LocalDate suratTanggal, String catatan, Pengaduan.Jenis jenis) {
    }

    private final PengaduanMapper mapper;
    private final PengaduanService pengaduan;
    private final PerkaraService perkara;
    private final PermohonanService permohonan;
    private final Penomoran penomoran;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    RegistrasiPengaduanService(PengaduanMapper mapper, PengaduanService pengaduan, PerkaraService perkara, PermohonanService permohonan, Penomoran penomoran, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.pengaduan = pengaduan;
        this.perkara = perkara;
        this.permohonan = permohonan;
        this.penomoran = penomoran;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @param i keputusan daftar or bukan @return what it is */
    @Transactional
    Pengaduan.Jenis registrasi(long id, Registrasi i) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        boolean bukan = "bukan".equals(i.keputusan());
        Optional<Permohonan> order = pengaduan.cariOrder(p.satker(), p.pelangganId(), i.order());
        new PeriksaIsian().tolakJika(!bukan && !"daftar".equals(i.keputusan()), "keputusan", p.kata("Pilih daftarkan atau bukan pengaduan."))
            .tolakJika(bukan && IsianPengaduan.kosong(i.catatan()), "catatan", p.kata("Tulis mengapa ini bukan pengaduan, dan ke mana sebaiknya."))
            .tolakJika(!bukan && !IsianPengaduan.kosong(i.order()) && order.isEmpty(), "order", banding(p, i.jenis()) ? "Nomor order ini tidak ada; periksa lagi." : "Nomor order ini tidak ada; periksa lagi, atau kosongkan.")
            .tolakJika(!bukan && tanpaPutusan(p, i.jenis()) && order.isEmpty(), "order", "Isi nomor order yang putusannya dibanding.")
            .tolakJika(!bukan && banding(p, i.jenis()) && p.permohonanId() != null && order.isEmpty(), "order", "Nomor order banding tidak dapat dikosongkan: dari nomor ini sistem tahu siapa yang tidak boleh memutusnya. Betulkan nomornya.")
            .tolakJika((i.suratTanggal() == null) != IsianPengaduan.kosong(i.suratNomor()), "suratTanggal", "Isi nomor dan tanggal suratnya, atau kosongkan keduanya.")
            .panjang("suratNomor", i.suratNomor(), 100, "Nomor surat").panjang("catatan", i.catatan(), 2000, "Catatan").selesai();
        if (bukan) {
            mapper.catat(id, StatusPengaduan.DITERIMA, i.catatan().strip());
        } else {
            mapper.lengkapiRegistrasi(id, order.map(Permohonan::id).orElse(null), IsianPengaduan.rapi(i.suratNomor()), i.suratTanggal());
        }
        return bukan ? p.jenis() : jenis(id, i.jenis());
    }

    private static boolean banding(Pengaduan p, Pengaduan.Jenis jenis) {
        return (jenis == null ? p.jenis() : jenis) == Pengaduan.Jenis.BANDING;
    }

    /** An appeal against nothing that is known. */
    private static boolean tanpaPutusan(Pengaduan p, Pengaduan.Jenis jenis) {
        return jenis == Pengaduan.Jenis.BANDING && p.asalId() == null && p.orderDitulis() == null;
    }

    /** Whether it can be appealed against follows from it, so it is not left to the complainant's click. */
    private Pengaduan.Jenis jenis(long id, Pengaduan.Jenis jenis) {
        Pengaduan p = mapper.cari(id).orElseThrow();
        if (jenis != null && jenis != p.jenis()) {
            mapper.jenis(id, jenis, p.permohonanId() == null ? null : permohonan.ambil(p.permohonanId()).nomorDikenal());
        }
        return jenis == null ? p.jenis() : jenis;
    }

    /** A second person says whether it is none. @param keputusan bukan or daftar @param jenis as at the registration @return what it is */
    @Transactional
    Pengaduan.Jenis pastikan(long id, String keputusan, String catatan, Pengaduan.Jenis jenis) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        boolean bukan = "bukan".equals(keputusan);
        new PeriksaIsian().tolakJika(!bukan && !"daftar".equals(keputusan), "keputusan", p.kata("Pilih bukan pengaduan, atau tetap didaftarkan."))
            .tolakJika(bukan && IsianPengaduan.kosong(catatan), "catatan", p.kata("Tulis mengapa ini bukan pengaduan, dan ke mana sebaiknya.")).panjang("catatan", catatan, 2000, "Catatan")
            .tolakJika(!bukan && tanpaPutusan(p, jenis) && p.permohonanId() == null, "jenis", "Tanpa nomor order ini bukan banding; daftarkan sebagai pengaduan.").selesai();
        mapper.catat(id, bukan ? StatusPengaduan.BUKAN : StatusPengaduan.DITERIMA, bukan ? catatan.strip() : null);
        if (bukan) {
            mapper.akhiri(id, StatusPengaduan.BUKAN, jam.instant());
        }
        return bukan ? p.jenis() : jenis(id, jenis);
    }

    /** Models of before come here from the registration, without the second person. Repeatable. */
    @Transactional
    void tutupBukan(long id) {
        if (mapper.kunci(id).orElseThrow().status() == StatusPengaduan.DITERIMA) {
            mapper.akhiri(id, StatusPengaduan.BUKAN, jam.instant());
        }
    }

    /** Gives it its number in the register (HLP-016). Repeatable. */
    @Transactional
    void daftarkan(long id) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        if (p.nomor() == null) {
            mapper.daftarkan(id, penomoran.ambil(p.satker(), JenisNomor.PENGADUAN, "pengaduan:" + id), jam.instant());
            cukupOrang(p);
        }
    }

    /** Who looks after the people of the balai hears in time that nobody is left to judge it. */
    private void cukupOrang(Pengaduan p) {
        if (perkara.kurangOrang(p)) {
            kabar.publishEvent(new SerahTerima(p.satker(), p.kasus(), null, List.of("admin-satker", "admin-pusat", "kepala-balai", PenandaJawaban.KONTAK),
                p.kata("Kurang dari dua orang bebas untuk pengaduan ini; beri orang kementerian peran Kontak Kementerian di balai ini")));
        }
    }
}
