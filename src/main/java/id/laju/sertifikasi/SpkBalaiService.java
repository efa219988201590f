package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.CalonPenanda;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The balai's part of an agreement: a scan judged, the page of evidence added, signed for the balai, in force. */
@Service
class SpkBalaiService {

    private final SpkMapper mapper;
    private final SpkService spk;
    private final PermohonanService permohonan;
    private final KatalogSertifikasi katalog;
    private final IsiSpk isi;
    private final BuktiSpk bukti;
    private final MasaSertifikasi masa;
    private final PejabatService pejabat;
    private final CalonPenanda calon;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final SpkProses proses;
    private final Clock jam;

    SpkBalaiService(SpkMapper mapper, SpkService spk, PermohonanService permohonan, KatalogSertifikasi katalog,
            IsiSpk isi, BuktiSpk bukti, MasaSertifikasi masa, PejabatService pejabat, CalonPenanda calon, DokumenService dokumen, BerkasService berkas, SpkProses proses, Clock jam) {
        this.mapper = mapper;
        this.spk = spk;
        this.permohonan = permohonan;
        this.katalog = katalog;
        this.isi = isi;
        this.bukti = bukti;
        this.masa = masa;
        this.pejabat = pejabat;
        this.calon = calon;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.proses = proses;
        this.jam = jam;
    }

    /** @param keputusan terima or tolak @throws IsianKeliru on keputusan, alasan */
    @Transactional
    void nilaiPindaian(long permohonanId, String keputusan, String alasan, String oleh) {
        boolean terima = "terima".equals(keputusan);
        new PeriksaIsian().tolakJika(!terima && !"tolak".equals(keputusan), "keputusan", "Pilih terima atau tolak.")
            .tolakJika(!terima && (alasan == null || alasan.isBlank()), "alasan", "Tulis mengapa pindaian ini tidak dapat diterima; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        Spk s = spk.kunci(permohonanId);
        PindaianSpk p = mapper.pindaian(s.id()).get(0);
        new PeriksaIsian().tolakJika(oleh.equals(p.diunggahOleh()), "keputusan", "Pindaian ini Anda unggah sendiri di loket. Lepaskan tugas ini; orang lain yang memeriksanya.").selesai();
        SpkService.pastikan(mapper.nilai(p.id(), terima, terima ? null : alasan.strip(), oleh, jam.instant()));
        SpkService.pastikan(terima ? mapper.denganPindaian(s.id(), p.id()) : mapper.pindaianDitolak(s.id()));
    }

    /**
     * Makes the paper that the balai signs: the text, and how the customer signed it. Repeatable; a paper for somebody who no longer signs is made anew.
     *
     * @return false when nobody may sign for the balai today; nothing is made then
     */
    @Transactional
    boolean siapkan(long permohonanId) {
        Spk s = spk.kunci(permohonanId);
        Optional<Pejabat> oleh = penanda(s);
        if (oleh.isPresent() && !sudahDisiapkan(s, oleh.get())) {
            Permohonan p = permohonan.ambil(permohonanId);
            SuratSpk surat = isi.baca(mapper.isi(s.id()));
            Dokumen d = dokumen.buat(s.satker(), s.nomor(), p.kasus(), surat.bertanda(katalog.hariIni(s.satker()), oleh.get().penanda(), bukti.untuk(s)));
            SpkService.pastikan(mapper.siapkan(s.id(), oleh.get().staf(), d.id()));
        }
        return oleh.isPresent();
    }

    private boolean sudahDisiapkan(Spk s, Pejabat oleh) {
        return s.dokumenId() != null && dokumen.ambil(s.dokumenId()).diakhiri() == null && oleh.staf().equals(dokumen.ambil(s.dokumenId()).penanda());
    }

    /** Who was chosen, or whoever may sign first. */
    private Optional<Pejabat> penanda(Spk s) {
        List<Pejabat> boleh = pejabat.sekarang(s.satker());
        return boleh.stream().filter(x -> x.staf().equals(s.penanda())).findFirst().or(() -> boleh.stream().findFirst());
    }

    List<CalonPenanda.Calon> calonPenanda(long permohonanId) {
        return calon.dari(spk.berjalan(permohonanId).satker());
    }

    /** PJ Sertifikasi chooses who signs. @throws IsianKeliru on penanda, when this person may not sign today */
    @Transactional
    void tunjuk(long permohonanId, String penanda) {
        Spk s = spk.kunci(permohonanId);
        List<Pejabat> boleh = pejabat.sekarang(s.satker());
        new PeriksaIsian().tolakJika(boleh.isEmpty(), "penanda", "Hari ini belum ada yang berhak menandatangani. Minta Admin Satker mencatat mandat Plh. atau Plt. Kepala Balai, lalu buka lagi tugas ini.")
            .tolakJika(!boleh.isEmpty() && boleh.stream().noneMatch(x -> x.staf().equals(penanda)), "penanda", "Pilih penanda tangan dari daftar; mandatnya harus berlaku hari ini.").selesai();
        SpkService.pastikan(mapper.tunjuk(s.id(), penanda));
    }

    /** The agreement is taken from whoever cannot sign it now; PJ Sertifikasi chooses somebody else. */
    @Transactional
    void tarik(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        proses.kunci(p.kasus());
        if (!proses.penandaBerhalangan(p.kasus(), permohonanId)) {
            throw new IsianKeliru("SPK ini tidak menunggu tanda tangan balai sekarang. Muat ulang halaman.");
        }
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskan(long permohonanId, String keputusan, String catatan, String oleh) {
        Spk s = spk.kunci(permohonanId);
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().tolakJika(!oleh.equals(s.penanda()), "keputusan", "SPK ini disiapkan untuk ditandatangani oleh orang lain.")
            .tolakJika(!"ditandatangani".equals(keputusan) && !kembali, "keputusan", "Pilih tandatangani atau kembalikan.")
            .catatanKembali(kembali, catatan).selesai();
        if (kembali) {
            SpkService.pastikan(mapper.kembalikan(s.id(), catatan.strip()));
        } else if (dokumen.ambil(s.dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "SPK ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** What the next version says besides the usual; the customer signs it anew. @throws IsianKeliru on ketentuan */
    @Transactional
    void perbaiki(long permohonanId, String ketentuan) {
        new PeriksaIsian().panjang("ketentuan", ketentuan, 4000, "Ketentuan khusus").selesai();
        SpkService.pastikan(mapper.perbaiki(spk.kunci(permohonanId).id(), ketentuan == null || ketentuan.isBlank() ? null : ketentuan.strip()));
    }

    /** In force from today, as long as a certificate of its scheme holds; in the place of an earlier one of the same request. Repeatable. */
    @Transactional
    Spk berlakukan(long permohonanId) {
        Optional<Spk> baru = spk.semua(permohonanId).stream().filter(Spk::berjalan).findFirst();
        baru.ifPresent(s -> berlakukan(permohonan.ambil(permohonanId), mapper.kunci(s.id())));
        return spk.berlaku(permohonanId).orElseThrow();
    }

    private void berlakukan(Permohonan p, Spk s) {
        dokumen.terbitkan(s.dokumenId());
        spk.berlaku(p.id()).ifPresent(lama -> {
            dokumen.gantikan(lama.dokumenId(), s.dokumenId(), "Diganti SPK " + s.nomor());
            spk.akhiri(lama, KeadaanSpk.DIGANTI, "Diganti SPK " + s.nomor());
        });
        LocalDate hari = katalog.hariIni(p.satker());
        SpkService.pastikan(mapper.berlakukan(s.id(), hari, masa.berakhir(p.satker(), p.layanan(), s.skema(), hari)));
    }

    /** The text, or the paper once there is one. */
    Berkas berkas(Spk s) {
        return s.dokumenId() == null ? berkas.ambil(s.naskahId()) : dokumen.berkas(s.dokumenId());
    }
}
