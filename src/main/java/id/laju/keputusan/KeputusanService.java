package id.laju.keputusan;

import id.laju.audit.PeringkatHijau;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.SuratTte;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.SertifikasiService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keputusan Sertifikasi: proposed by the decider, approved by PJ Sertifikasi, signed, and from then on as it is (CRT-061, CRT-062). */
@Service
class KeputusanService {

    private static final int PANJANG = 2000;

    /** @param tundaSampai as typed; read for a postponement only */
    record Isian(String pilihan, String catatan, String tundaSampai) {
    }

    private final KeputusanMapper mapper;
    private final ReviewerService reviewer;
    private final TinjauanHasilService tinjauan;
    private final BerkasKeputusan berkas;
    private final PenundaanKeputusanService penundaan;
    private final KertasKeputusan kertas;
    private final PeringkatHijau peringkat;
    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final Clock jam;

    KeputusanService(KeputusanMapper mapper, ReviewerService reviewer, TinjauanHasilService tinjauan, BerkasKeputusan berkas, PenundaanKeputusanService penundaan, KertasKeputusan kertas,
            PeringkatHijau peringkat, PermohonanService permohonan, SertifikasiService sertifikasi, DokumenService dokumen, Penomoran penomoran, Clock jam) {
        this.mapper = mapper;
        this.reviewer = reviewer;
        this.tinjauan = tinjauan;
        this.berkas = berkas;
        this.penundaan = penundaan;
        this.kertas = kertas;
        this.peringkat = peringkat;
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.jam = jam;
    }

    /** Newest first. */
    List<Keputusan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** Newest first. */
    List<UsulanKeputusan> usulan(long permohonanId) {
        return mapper.usulan(permohonanId);
    }

    /** What is proposed now. @throws java.util.NoSuchElementException before anything was */
    UsulanKeputusan kini(long permohonanId) {
        return mapper.usulan(permohonanId).stream().findFirst().orElseThrow();
    }

    /** Only what fits what the customer asked for. */
    List<PilihanKeputusan> pilihan(Permohonan p) {
        return PilihanKeputusan.untuk(sertifikasi.ambil(p).kegiatan());
    }

    /** @throws IsianKeliru with every wrong field */
    @Transactional
    void usulkan(long permohonanId, Isian i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        reviewer.pastikan(permohonanId, oleh, Peninjau.Fungsi.PENGAMBIL_KEPUTUSAN);
        Optional<PilihanKeputusan> pilihan = pilihan(p).stream().filter(x -> x.name().equals(i.pilihan())).findFirst();
        boolean tunda = pilihan.filter(x -> x == PilihanKeputusan.TUNDA).isPresent();
        LocalDate sampai = tunda ? penundaan.tanggal(p, "tundaSampai", i.tundaSampai()) : null;
        new PeriksaIsian().tolakJika(pilihan.isEmpty(), "pilihan", "Pilih keputusan.")
            .tolakJika(pilihan.filter(x -> !x.mendukung()).isPresent() && BacaIsian.teks(i.catatan()) == null, "catatan", "Tulis alasannya; pelanggan membacanya.")
            .panjang("catatan", i.catatan(), PANJANG, "Catatan").selesai();
        boleh(p, pilihan.orElseThrow(), "pilihan");
        Optional<PeringkatHijau.Usulan> level = level(p, pilihan.orElseThrow());
        mapper.usulkan(new UsulanKeputusan(0, permohonanId, tinjauan.terakhir(permohonanId).orElseThrow().id(), pilihan.orElseThrow(), BacaIsian.teks(i.catatan()), sampai,
            level.map(PeringkatHijau.Usulan::peringkat).orElse(null), level.map(PeringkatHijau.Usulan::dasar).orElse(null), oleh, jam.instant(), null, null, null, null, null, null, null));
    }

    /** Surveillance keeps the certificate with the level that it has, where the visit measured none. */
    private Optional<PeringkatHijau.Usulan> level(Permohonan p, PilihanKeputusan pilihan) {
        Optional<PeringkatHijau.Usulan> usulan = pilihan.mendukung() ? peringkat.untuk(p) : Optional.empty();
        new PeriksaIsian().tolakJika(pilihan != PilihanKeputusan.PERTAHANKAN && usulan.filter(l -> l.peringkat() == null).isPresent(), "pilihan",
            "Peringkat belum dapat ditetapkan (" + usulan.map(PeringkatHijau.Usulan::dasar).orElse("") + "). Bila capaiannya ada, minta pemilik proses melengkapi tabel keputusan peringkat-hijau. "
                + "Bila tidak ada persyaratan yang dinilai, kembalikan lembarnya kepada tim audit supaya nilainya dilengkapi; kasus yang formulirnya tidak menawarkan itu dipindahkan pemilik proses ke versi model yang baru lebih dulu.").selesai();
        return usulan.filter(l -> l.peringkat() != null);
    }

    /** What the verification earned; empty for another service. */
    Optional<PeringkatHijau.Usulan> peringkat(Permohonan p) {
        return peringkat.untuk(p);
    }

    /** Level of the certificate that is monitored; null without. */
    String peringkatSekarang(long permohonanId) {
        return mapper.peringkatSekarang(permohonanId);
    }

    private void boleh(Permohonan p, PilihanKeputusan pilihan, String bidang) {
        List<String> halangan = pilihan.mendukung() ? berkas.halangan(p) : List.of();
        if (!halangan.isEmpty()) {
            throw IsianKeliru.pada(bidang, "Keputusan ini belum dapat diambil. " + String.join(" ", halangan));
        }
        if (pilihan.mendukung() && mapper.terhalang(p.id())) {
            throw IsianKeliru.pada(bidang, "Berkas evaluasi berubah sejak ditinjau. Muat ulang halaman, dan minta reviewer meninjau lagi bila berkasnya tidak lengkap lagi.");
        }
    }

    private void periksaTanggal(Permohonan p, UsulanKeputusan u) {
        if (u.tundaSampai() != null && !u.tundaSampai().isAfter(penundaan.hariIni(p))) {
            throw IsianKeliru.pada("keputusan", "Tanggal penundaan ini sudah lewat. Kembalikan usulannya.");
        }
    }

    /** Asked before the paper is signed, for a signature cannot be taken back. @return the paper @throws IsianKeliru when it may not be signed any more */
    UUID siapDitandatangani(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        UsulanKeputusan u = kini(permohonanId);
        periksaTanggal(p, u);
        boleh(p, u.pilihan(), "keputusan");
        return u.dokumenId();
    }

    /** @param putusan setuju or kembali @throws IsianKeliru with every wrong field */
    @Transactional
    void putuskan(long permohonanId, String putusan, String alasan, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        UsulanKeputusan u = kini(permohonanId);
        boolean setuju = "setuju".equals(putusan);
        new PeriksaIsian().tolakJika(!setuju && !"kembali".equals(putusan), "keputusan", "Pilih setuju atau kembalikan.")
            .tolakJika(oleh.equals(u.oleh()), "keputusan", "Usulan Anda sendiri harus disetujui orang lain.")
            .tolakJika(!setuju && BacaIsian.teks(alasan) == null, "catatan", "Tulis apa yang harus dipertimbangkan lagi.").panjang("catatan", alasan, PANJANG, "Catatan")
            .selesai();
        if (!setuju) {
            pastikan(mapper.kembalikan(u.id(), alasan.strip(), oleh, jam.instant()));
            return;
        }
        periksaTanggal(p, u);
        boleh(p, u.pilihan(), "keputusan");
        int ke = semua(permohonanId).stream().findFirst().map(Keputusan::ke).orElse(0) + 1;
        String nomor = penomoran.ambil(p.satker(), JenisNomor.KEPUTUSAN_SERTIFIKASI, "keputusan:" + permohonanId + ":" + ke);
        UUID lembar = dokumen.buat(p.satker(), nomor, p.kasus(), kertas.keputusan(p, u, oleh, berkas.daftar(p))).id();
        pastikan(mapper.setujui(u.id(), oleh, jam.instant(), nomor, lembar));
    }

    private static void pastikan(int baris) {
        if (baris != 1) {
            throw new IsianKeliru("Usulan ini sudah berubah. Muat ulang halaman.");
        }
    }

    /** The decider signs what was approved. @param putusan ditandatangani or kembalikan @throws IsianKeliru with every wrong field */
    @Transactional
    void tandatangani(long permohonanId, String putusan, String alasan, String oleh) {
        UsulanKeputusan u = kini(permohonanId);
        boolean kembali = "kembalikan".equals(putusan);
        new PeriksaIsian().tolakJika(!oleh.equals(u.oleh()), "keputusan", "Keputusan ini disiapkan untuk ditandatangani oleh orang lain.")
            .tolakJika(!SuratTte.PUTUSAN.equals(putusan) && !kembali, "keputusan", "Pilih tandatangani atau kembalikan.")
            .tolakJika(kembali && BacaIsian.teks(alasan) == null, "catatan", "Tulis apa yang perlu diperbaiki.").panjang("catatan", alasan, PANJANG, "Catatan").selesai();
        if (kembali) {
            mapper.batalkan(u.id(), alasan.strip());
        } else if (dokumen.ambil(siapDitandatangani(permohonanId)).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Keputusan ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** In force from now on; the database refuses a certificate that must not be given. Repeatable. @return decision for the gateways */
    @Transactional
    String terbitkan(long permohonanId) {
        UsulanKeputusan u = kini(permohonanId);
        if (mapper.dari(u.id()).isEmpty()) {
            int ke = semua(permohonanId).stream().findFirst().map(Keputusan::ke).orElse(0) + 1;
            dokumen.terbitkan(u.dokumenId());
            long id = mapper.putuskan(new Keputusan(0, permohonanId, ke, u.pilihan(), u.catatan(), u.id(), u.oleh(), u.putusanOleh(), jam.instant(), u.nomor(), u.dokumenId()));
            if (u.tundaSampai() != null) {
                penundaan.tunda(permohonan.ambil(permohonanId), id, 1, u.tundaSampai(), u.catatan());
            }
        }
        return u.pilihan().hasil();
    }

    /** What becomes of a postponement. @param tindakan tinjau, perbaiki, uji, perpanjang or berhenti @throws IsianKeliru with every wrong field */
    @Transactional
    void tentukan(long permohonanId, String tindakan, String alasan, String sampai, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        Penundaan lama = penundaan.tentukan(p, tindakan, alasan, sampai, oleh);
        if ("berhenti".equals(tindakan)) {
            mapper.putuskan(new Keputusan(0, permohonanId, semua(permohonanId).get(0).ke() + 1, PilihanKeputusan.TOLAK, alasan.strip(), null, oleh, oleh, jam.instant(), null, null));
        } else if ("perpanjang".equals(tindakan)) {
            penundaan.tunda(p, lama.keputusanId(), lama.ke() + 1, penundaan.tanggal(p, "sampai", sampai), alasan.strip());
        }
    }
}
