package id.laju.sop;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Sop;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.mesin.VersiModel;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An SOP on its way from the owner of the process to the signature: checked by somebody else, numbered, frozen in a document, signed, in force. */
@Service
public class PengesahanSopService {

    private final SopMapper mapper;
    private final ModelSop model;
    private final NaskahSop naskah;
    private final PejabatService pejabat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final PengesahanSopProses proses;
    private final Clock jam;

    PengesahanSopService(SopMapper mapper, ModelSop model, NaskahSop naskah, PejabatService pejabat, Penomoran penomoran, DokumenService dokumen, PengesahanSopProses proses, Clock jam) {
        this.mapper = mapper;
        this.model = model;
        this.naskah = naskah;
        this.pejabat = pejabat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.proses = proses;
        this.jam = jam;
    }

    public Pengesahan ambil(long id) {
        return mapper.pengesahan(id).orElseThrow(() -> TidakDitemukan.untuk("Pengesahan SOP", id));
    }

    /** Newest first. */
    public List<Pengesahan> semua(String kunci, String satker) {
        return mapper.semua(kunci, satker);
    }

    /** In force now, whatever became of the models. */
    public Optional<Pengesahan> disahkan(String kunci, String satker) {
        return mapper.semua(kunci, satker).stream().filter(p -> p.keadaan() == KeadaanSop.BERLAKU).findFirst();
    }

    /** In force now or once, for just these versions of the process and of all that its table unfolds. */
    Optional<Pengesahan> disahkan(BahanSop b) {
        String susunan = naskah.susunan(b);
        return mapper.semua(b.akar().kunci(), b.satker()).stream().filter(p -> p.keadaan() == KeadaanSop.BERLAKU || p.keadaan() == KeadaanSop.DIGANTI)
            .filter(p -> susunan.equals(p.susunan())).findFirst();
    }

    /** Asks for approval of the SOP as it is now. @throws IsianKeliru while another one is under way */
    @Transactional
    long ajukan(String kunci, String satker, String oleh) {
        mapper.antre(kunci, satker);
        if (mapper.semua(kunci, satker).stream().anyMatch(p -> p.keadaan().berjalan())) {
            throw new IsianKeliru("SOP ini sudah diajukan dan belum diputuskan. Tunggu keputusannya.");
        }
        VersiModel v = model.berlaku(kunci, satker);
        String susunan = naskah.susunan(model.kini(v, satker));
        int revisi = naskah.revisi(v);
        long id = mapper.ajukan(satker, kunci, v.id(), susunan, revisi, mapper.edisi(kunci, satker, revisi), oleh, jam.instant());
        proses.mulai(satker, id);
        return id;
    }

    /** @param keputusan sesuai or kembalikan @param penanda who signs; only for sesuai @throws IsianKeliru also when it is the asker's own */
    @Transactional
    void periksa(long id, String keputusan, String catatan, String penanda, String oleh) {
        Pengesahan p = kunci(id);
        boolean kembali = "kembalikan".equals(keputusan);
        Optional<Pejabat> pejabatnya = pejabat.sekarang(p.satker(), String.valueOf(penanda));
        new PeriksaIsian().tolakJika(oleh.equals(p.pengusul()), "keputusan", "SOP diperiksa oleh orang lain daripada yang mengajukannya.")
            .tolakJika(!kembali && !"sesuai".equals(keputusan), "keputusan", "Pilih sesuai, atau kembalikan.")
            .catatanKembali(kembali, catatan)
            .tolakJika(!kembali && pejabatnya.isEmpty(), "penanda", "Pilih penanda tangan dari daftar; mandatnya harus berlaku hari ini.")
            .tolakJika(!kembali && oleh.equals(penanda), "penanda", "Yang memeriksa SOP tidak menandatanganinya. Pilih penanda tangan lain, atau serahkan pemeriksaan ini kepada Ketua Tim PJI lain.").selesai();
        if (kembali) {
            mapper.kembalikan(id, catatan.strip(), jam.instant());
        } else {
            siapkan(p, pejabatnya.orElseThrow(), oleh);
        }
    }

    private void siapkan(Pengesahan p, Pejabat penanda, String oleh) {
        String nomor = penomoran.ambil(p.satker(), JenisNomor.SOP, p.proses());
        Sop isi = naskah.naskah(model.diajukan(p), nomor, p.sebutanRevisi(), false, penanda.penanda());
        UUID id = dokumen.buat(p.satker(), nomor + " Rev " + p.sebutanRevisi(), null, isi.denganBuku(BukuSop.tulis(isi))).id();
        mapper.siapkan(p.id(), oleh, penanda.staf(), nomor, id);
    }

    /** @param keputusan ditandatangani or kembalikan */
    @Transactional
    void putuskan(long id, String keputusan, String catatan, String oleh) {
        Pengesahan p = kunci(id);
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().tolakJika(!oleh.equals(p.penanda()), "keputusan", "SOP ini disiapkan untuk ditandatangani oleh orang lain.")
            .tolakJika(!kembali && !"ditandatangani".equals(keputusan), "keputusan", "Pilih tandatangani atau kembalikan.")
            .catatanKembali(kembali, catatan).selesai();
        if (kembali) {
            dokumen.batalkan(p.dokumenId(), "Dikembalikan sebelum ditandatangani");
            mapper.kembalikan(id, catatan.strip(), jam.instant());
        } else if (dokumen.ambil(p.dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "SOP ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** Taken from whoever cannot check or sign it now; it can be asked for again. @throws IsianKeliru when it waits for neither */
    @Transactional
    void tarik(long id) {
        proses.kunci(ambil(id).satker(), id);
        Pengesahan p = kunci(id);
        if (!proses.ditarik(p.satker(), id)) {
            throw new IsianKeliru("SOP ini tidak sedang diperiksa atau menunggu tanda tangan. Muat ulang halaman.");
        }
        if (p.dokumenId() != null) {
            dokumen.batalkan(p.dokumenId(), "Ditarik sebelum ditandatangani");
        }
        mapper.kembalikan(id, p.dokumenId() == null ? "Ditarik sebelum diperiksa." : "Ditarik sebelum ditandatangani.", jam.instant());
    }

    /** From now on this one holds; the one before points to it. Repeatable. */
    @Transactional
    void berlakukan(long id) {
        Pengesahan p = kunci(id);
        if (p.keadaan() == KeadaanSop.BERLAKU) {
            return;
        }
        dokumen.terbitkan(p.dokumenId());
        mapper.semua(p.proses(), p.satker()).stream().filter(l -> l.keadaan() == KeadaanSop.BERLAKU)
            .forEach(l -> dokumen.gantikan(l.dokumenId(), p.dokumenId(), "Diganti revisi " + p.sebutanRevisi()));
        mapper.gantikan(p.proses(), p.satker(), id);
        mapper.berlaku(id, jam.instant());
    }

    private Pengesahan kunci(long id) {
        mapper.kunci(id);
        return ambil(id);
    }
}
