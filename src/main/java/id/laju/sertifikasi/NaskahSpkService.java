package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.kalender.KalenderKerja;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The text of an agreement: made from the request and its accepted quotation, and sent to the customer. */
@Service
class NaskahSpkService {

    private final SpkMapper mapper;
    private final SpkService spk;
    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final PenawaranService penawaran;
    private final KatalogSertifikasi katalog;
    private final PenyusunSpk penyusun;
    private final IsiSpk isi;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final KalenderKerja kalender;
    private final SatkerService satker;
    private final Clock jam;

    NaskahSpkService(SpkMapper mapper, SpkService spk, PermohonanService permohonan, SertifikasiService sertifikasi, PenawaranService penawaran, KatalogSertifikasi katalog, PenyusunSpk penyusun,
            IsiSpk isi, Penomoran penomoran, DokumenService dokumen, BerkasService berkas, KalenderKerja kalender, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.spk = spk;
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.penawaran = penawaran;
        this.katalog = katalog;
        this.penyusun = penyusun;
        this.isi = isi;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.kalender = kalender;
        this.satker = satker;
        this.jam = jam;
    }

    /**
     * Makes the text from the request and its accepted quotation. Repeatable: a text that nobody was sent yet stays as it is. A version that was sent back
     * leaves its number to the next one; one in force stays so until the next one is.
     */
    @Transactional
    void buat(long permohonanId) {
        Optional<Spk> lama = spk.cariBerjalan(permohonanId);
        if (lama.filter(s -> s.keadaan() == KeadaanSpk.DIBUAT && s.catatanBalai() == null).isEmpty()) {
            String ketentuan = spk.semua(permohonanId).stream().findFirst().map(s -> s.catatanBalai() == null ? s.ketentuan() : s.ketentuanBerikut()).orElse(null);
            lama.ifPresent(s -> spk.akhiri(s, KeadaanSpk.DIGANTI, "Diganti versi baru oleh balai"));
            naskah(permohonan.ambil(permohonanId), ketentuan);
        }
    }

    private void naskah(Permohonan p, String ketentuan) {
        Penawaran harga = penawaran.yangDisetujui(p.id()).orElseThrow(() -> new IllegalStateException("Permohonan " + p.id() + " belum mempunyai penawaran yang disetujui."));
        Sertifikasi s = sertifikasi.ambil(p);
        LocalDate hari = katalog.hariIni(p.satker());
        String nomor = penomoran.ambil(p.satker(), JenisNomor.SPK_SERTIFIKASI, subjek(p.id()));
        SuratSpk surat = penyusun.naskah(p, s, harga, hari, ketentuan);
        byte[] pdf = dokumen.cetak(p.satker(), nomor, surat);
        Berkas b = berkas.simpanBuatan(p.satker(), "SPK " + nomor + ".pdf", JenisBerkas.PDF, pdf, "sistem");
        mapper.buat(p.id(), p.satker(), nomor, hari, harga.id(), s.skema(), s.produkSertifikasiId(), ketentuan, b.id(), b.sha256(), isi.tulis(surat), jam.instant());
    }

    /** One number for all versions until one is in force. */
    private String subjek(long permohonanId) {
        return "spk:" + permohonanId + ":" + (spk.semua(permohonanId).stream().filter(s -> s.berlakuDari() != null).count() + 1);
    }

    /** From now on the customer may sign, for some working days and at least as long as the quotation holds. Repeatable. */
    @Transactional
    Spk kirim(long permohonanId) {
        Spk s = spk.kunci(permohonanId);
        Instant kini = jam.instant();
        Instant batas = kalender.tambahHariKerja(s.satker(), kini, satker.pengaturan(s.satker(), PengaturanSpk.HARI, PengaturanSpk.HARI_BAWAAN));
        Instant penawaranSampai = penawaran.ambil(s.penawaranId()).berlakuSampai();
        mapper.kirim(s.id(), kini, penawaranSampai != null && penawaranSampai.isAfter(batas) ? penawaranSampai : batas);
        return spk.berjalan(permohonanId);
    }
}
