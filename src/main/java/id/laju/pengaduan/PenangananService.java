package id.laju.pengaduan;

import id.laju.maaf.MaafService;
import id.laju.mesin.SerahTerima;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the balai does with a complaint until it is decided. */
@Service
class PenangananService {

    /** @param jenis what it is, whatever the complainant took it for; empty to leave it */
    record Registrasi(String keputusan, String order, String suratNomor, LocalDate suratTanggal, String catatan, Pengaduan.Jenis jenis) {
    }

    /** @param order the right one, where the one before is missing or wrong; empty to leave it */
    record Verifikasi(String keputusan, String order, String penangan, String pemutus, String catatan) {
    }

    record Penanganan(String temuan, String tindakan, Putusan usul, boolean keterlambatan) {
    }

    /** @param putusan null where it goes back to who handles it */
    record Isian(String keputusan, Putusan putusan, String pertimbangan, String penanda, String catatan) {
    }

    /** One handles and another decides. */
    private static final int DUA = 2;

    private final PengaduanMapper mapper;
    private final PengaduanService pengaduan;
    private final PerkaraService perkara;
    private final PenandaJawaban pejabat;
    private final PermohonanService permohonan;
    private final MaafService maaf;
    private final Penomoran penomoran;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PenangananService(PengaduanMapper mapper, PengaduanService pengaduan, PerkaraService perkara, PenandaJawaban pejabat, PermohonanService permohonan, MaafService maaf, Penomoran penomoran,
            ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.pengaduan = pengaduan;
        this.perkara = perkara;
        this.pejabat = pejabat;
        this.permohonan = permohonan;
        this.maaf = maaf;
        this.penomoran = penomoran;
        this.kabar = kabar;
        this.jam = jam;
    }

    Pengaduan ambil(long id) {
        return mapper.cari(id).orElseThrow();
    }

    /** @param i keputusan daftar or bukan @return what it is */
    @Transactional
    Pengaduan.Jenis registrasi(long id, Registrasi i) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        boolean bukan = "bukan".equals(i.keputusan());
        Optional<Permohonan> order = pengaduan.cariOrder(p.satker(), p.pelangganId(), i.order());
        new PeriksaIsian().tolakJika(!bukan && !"daftar".equals(i.keputusan()), "keputusan", "Pilih daftarkan atau bukan pengaduan.")
            .tolakJika(bukan && IsianPengaduan.kosong(i.catatan()), "catatan", "Tulis mengapa ini bukan pengaduan, dan ke mana sebaiknya.")
            .tolakJika(!bukan && !IsianPengaduan.kosong(i.order()) && order.isEmpty(), "order", "Nomor order ini tidak ada; periksa lagi, atau kosongkan.")
            .tolakJika(!bukan && tanpaPutusan(p, i.jenis()) && order.isEmpty(), "order", "Isi nomor order yang putusannya dibanding.")
            .tolakJika((i.suratTanggal() == null) != IsianPengaduan.kosong(i.suratNomor()), "suratTanggal", "Isi nomor dan tanggal surat pengaduan, atau kosongkan keduanya.")
            .panjang("suratNomor", i.suratNomor(), 100, "Nomor surat").panjang("catatan", i.catatan(), 2000, "Catatan").selesai();
        if (bukan) {
            mapper.catat(id, StatusPengaduan.DITERIMA, i.catatan().strip());
        } else {
            mapper.lengkapiRegistrasi(id, order.map(Permohonan::id).orElse(null), IsianPengaduan.rapi(i.suratNomor()), i.suratTanggal());
        }
        return bukan ? p.jenis() : jenis(id, i.jenis());
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
        new PeriksaIsian().tolakJika(!bukan && !"daftar".equals(keputusan), "keputusan", "Pilih bukan pengaduan, atau tetap didaftarkan.")
            .tolakJika(bukan && IsianPengaduan.kosong(catatan), "catatan", "Tulis mengapa ini bukan pengaduan, dan ke mana sebaiknya.").panjang("catatan", catatan, 2000, "Catatan")
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
        if (perkara.calon(p).size() < DUA) {
            kabar.publishEvent(new SerahTerima(p.satker(), p.kasus(), null, List.of("admin-satker", "admin-pusat", "kepala-balai", PenandaJawaban.KONTAK),
                "Kurang dari dua orang bebas untuk pengaduan ini; beri orang kementerian peran Kontak Kementerian di balai ini"));
        }
    }

    /** @param i keputusan layak, kurang or tidakLayak; who handles and who decides is named unless something is missing */
    @Transactional
    void verifikasi(long id, Verifikasi i) {
        Pengaduan p = denganOrder(id, i.order());
        boolean kurang = "kurang".equals(i.keputusan());
        boolean tunjuk = "layak".equals(i.keputusan()) || "tidakLayak".equals(i.keputusan());
        new PeriksaIsian().tolakJika(!kurang && !tunjuk, "keputusan", "Pilih hasil verifikasi.")
            .tolakJika(tunjuk && perkara.calon(p).size() < DUA, "penangan", "Kurang dari dua orang di balai ini yang tidak ikut mengerjakan. Minta Admin Satker memberi orang kementerian peran Kontak Kementerian, atau menempatkan orang balai lain di balai ini.")
            .tolakJika(!"layak".equals(i.keputusan()) && IsianPengaduan.kosong(i.catatan()), "catatan", kurang ? "Tulis apa yang perlu dilengkapi pelapor." : "Tulis mengapa tidak layak ditangani.")
            .panjang("catatan", i.catatan(), 2000, "Catatan").tolakJika(tunjuk && !boleh(p, i.penangan()), "penangan", "Pilih penangan dari daftar; ia tidak boleh ikut mengerjakan yang diadukan.")
            .tolakJika(tunjuk && !boleh(p, i.pemutus()), "pemutus", "Pilih pemutus dari daftar; ia tidak boleh ikut mengerjakan yang diadukan.")
            .tolakJika(tunjuk && i.penangan() != null && i.penangan().equals(i.pemutus()), "pemutus", "Yang memutus harus orang lain daripada yang menangani.").selesai();
        if (kurang) {
            mapper.kurang(id, i.catatan().strip());
        } else {
            mapper.tunjuk(id, "layak".equals(i.keputusan()) ? StatusPengaduan.DITANGANI : StatusPengaduan.MENUNGGU_PUTUSAN, i.penangan(), i.pemutus(), IsianPengaduan.rapi(i.catatan()));
        }
    }

    private Pengaduan denganOrder(long id, String order) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        if (IsianPengaduan.kosong(order)) {
            return p;
        }
        mapper.order(id, pengaduan.cariOrder(p.satker(), p.pelangganId(), order).map(Permohonan::id)
            .orElseThrow(() -> IsianKeliru.pada("order", "Nomor order ini tidak ada; periksa lagi, atau kosongkan.")));
        return mapper.kunci(id).orElseThrow();
    }

    private boolean boleh(Pengaduan p, String orang) {
        return orang != null && perkara.calon(p).stream().anyMatch(s -> s.id().equals(orang));
    }

    /** Whether the complainant's own order came later than promised, so that the letter of apology may follow; it goes to nobody else. */
    boolean terlambat(Pengaduan p) {
        return p.permohonanId() != null && p.pelangganId() != null && permohonan.ambil(p.permohonanId()).pelangganId() == p.pelangganId() && maaf.terlambat(p.permohonanId());
    }

    @Transactional
    void tangani(long id, Penanganan i) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        new PeriksaIsian().wajib("temuan", i.temuan(), "Tulis apa yang ditemukan dan sebabnya.").panjang("temuan", i.temuan(), 10_000, "Temuan")
            .wajib("tindakan", i.tindakan(), "Tulis tindakan perbaikannya.").panjang("tindakan", i.tindakan(), 10_000, "Tindakan").wajib("usul", i.usul(), "Pilih usul putusan.")
            .tolakJika(i.keterlambatan() && !terlambat(p), "keterlambatan", "Order ini tidak lewat dari waktu yang dijanjikan kepada pelapor.")
            .tolakJika(i.keterlambatan() && i.usul() == Putusan.DITOLAK, "keterlambatan", "Keterlambatan yang terbukti tidak dapat ditolak.").selesai();
        mapper.tangani(id, i.temuan().strip(), i.tindakan().strip(), i.usul(), i.keterlambatan());
    }

    /** @param i keputusan putus or kembali @return whether lateness was found true */
    @Transactional
    boolean putuskan(long id, Isian i) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        boolean kembali = "kembali".equals(i.keputusan());
        new PeriksaIsian().tolakJika(!Set.of("putus", "kembali").contains(String.valueOf(i.keputusan())), "keputusan", "Pilih putuskan atau kembalikan.")
            .tolakJika(kembali && IsianPengaduan.kosong(i.catatan()), "catatan", "Tulis apa yang harus ditangani lagi.").panjang("catatan", i.catatan(), 2000, "Catatan")
            .tolakJika(!kembali && i.putusan() == null, "putusan", "Pilih putusannya.").tolakJika(!kembali && IsianPengaduan.kosong(i.pertimbangan()), "pertimbangan", "Tulis jawaban dan pertimbangannya; itu isi surat.")
            .panjang("pertimbangan", i.pertimbangan(), 10_000, "Pertimbangan").tolakJika(!kembali && p.keterlambatan() && i.putusan() == Putusan.DITOLAK, "putusan", "Keterlambatan yang terbukti tidak dapat ditolak.")
            .tolakJika(!kembali && tidakSah(p, i.penanda()), "penanda", "Pilih penanda tangan yang berwenang hari ini" + (p.banding() ? " dan tidak ikut dalam perkara yang dibanding." : ".")).selesai();
        if (kembali) {
            mapper.catat(id, StatusPengaduan.DITANGANI, i.catatan().strip());
        } else {
            mapper.putuskan(id, i.putusan(), i.pertimbangan().strip(), i.penanda(), jam.instant());
        }
        return !kembali && p.keterlambatan();
    }

    /** Where nobody may sign today, the signatory is named later. */
    private boolean tidakSah(Pengaduan p, String penanda) {
        return penanda == null ? !pejabat.boleh(p).isEmpty() : pejabat.boleh(p, penanda).isEmpty();
    }

    /** Without the complainant's doing. */
    @Transactional
    void akhiri(long id, StatusPengaduan status) {
        mapper.akhiri(id, status, jam.instant());
    }
}
