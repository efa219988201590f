package id.laju.keputusan;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.SuratTte;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keputusan Sertifikasi: what was proposed ({@link UsulanKeputusanService}) is approved by PJ Sertifikasi, signed, and from then on as it is (CRT-061, CRT-062). */
@Service
class KeputusanService {

    static final int PANJANG = 2000;

    private final KeputusanMapper mapper;
    private final UsulanKeputusanService usulan;
    private final SyaratKeputusan syarat;
    private final BerkasKeputusan berkas;
    private final PenundaanKeputusanService penundaan;
    private final KertasKeputusan kertas;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final Clock jam;

    KeputusanService(KeputusanMapper mapper, UsulanKeputusanService usulan, SyaratKeputusan syarat, BerkasKeputusan berkas, PenundaanKeputusanService penundaan,
            KertasKeputusan kertas, PermohonanService permohonan, DokumenService dokumen, Penomoran penomoran, Clock jam) {
        this.mapper = mapper;
        this.usulan = usulan;
        this.syarat = syarat;
        this.berkas = berkas;
        this.penundaan = penundaan;
        this.kertas = kertas;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.jam = jam;
    }

    /** Newest first. */
    List<Keputusan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** Asked before the paper is signed, for a signature cannot be taken back. @return the paper @throws IsianKeliru when it may not be signed any more */
    UUID siapDitandatangani(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        UsulanKeputusan u = usulan.kini(permohonanId);
        syarat.masihNanti(p, u);
        syarat.boleh(p, u.pilihan(), "keputusan");
        return u.dokumenId();
    }

    /** @param putusan setuju or kembali @throws IsianKeliru with every wrong field */
    @Transactional
    void putuskan(long permohonanId, String putusan, String alasan, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        UsulanKeputusan u = usulan.kini(permohonanId);
        boolean setuju = "setuju".equals(putusan);
        new PeriksaIsian().tolakJika(!setuju && !"kembali".equals(putusan), "keputusan", "Pilih setuju atau kembalikan.")
            .tolakJika(oleh.equals(u.oleh()), "keputusan", "Usulan Anda sendiri harus disetujui orang lain.")
            .tolakJika(!setuju && BacaIsian.teks(alasan) == null, "catatan", "Tulis apa yang harus dipertimbangkan lagi.").panjang("catatan", alasan, PANJANG, "Catatan")
            .selesai();
        if (!setuju) {
            pastikan(mapper.kembalikan(u.id(), alasan.strip(), oleh, jam.instant()));
            return;
        }
        syarat.masihNanti(p, u);
        syarat.boleh(p, u.pilihan(), "keputusan");
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
        UsulanKeputusan u = usulan.kini(permohonanId);
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
        UsulanKeputusan u = usulan.kini(permohonanId);
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
