package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.kalender.KalenderKerja;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranDiganti;
import id.laju.penawaran.PenawaranService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreement of a certification (CRT-039, QUO-014): made, sent, read, and ended. What the customer answers stands in {@link JawabSpkService}, the balai's part in {@link SpkBalaiService}. */
@Service
public class SpkService {

    private final SpkMapper mapper;
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

    SpkService(SpkMapper mapper, PermohonanService permohonan, SertifikasiService sertifikasi, PenawaranService penawaran, KatalogSertifikasi katalog, PenyusunSpk penyusun, IsiSpk isi,
            Penomoran penomoran, DokumenService dokumen, BerkasService berkas, KalenderKerja kalender, SatkerService satker, Clock jam) {
        this.mapper = mapper;
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

    /** All versions of a request, newest first. */
    public List<Spk> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** What both sides signed and neither ended. */
    public Optional<Spk> berlaku(long permohonanId) {
        return semua(permohonanId).stream().filter(s -> s.keadaan() == KeadaanSpk.BERLAKU).findFirst();
    }

    /** The version that is on its way. @throws TidakDitemukan when there is none */
    Spk berjalan(long permohonanId) {
        return cariBerjalan(permohonanId).orElseThrow(() -> new TidakDitemukan("Tidak ada SPK yang sedang diproses untuk permohonan ini."));
    }

    private Optional<Spk> cariBerjalan(long permohonanId) {
        return semua(permohonanId).stream().filter(Spk::berjalan).findFirst();
    }

    /** As {@link #berjalan}, locked; the case must be locked before. */
    Spk kunci(long permohonanId) {
        return mapper.kunci(berjalan(permohonanId).id());
    }

    /** One version of a request. @throws TidakDitemukan when there is none of that number */
    Spk versi(long permohonanId, int versi) {
        return semua(permohonanId).stream().filter(s -> s.versi() == versi).findFirst().orElseThrow(() -> new TidakDitemukan("SPK versi ini tidak ada."));
    }

    List<PindaianSpk> pindaian(Spk s) {
        return mapper.pindaian(s.id());
    }

    /**
     * Makes the text from the request and its accepted quotation. Repeatable: a text that nobody was sent yet stays as it is. A version that was sent back
     * leaves its number to the next one; one in force stays so until the next one is.
     */
    @Transactional
    void buat(long permohonanId) {
        Optional<Spk> lama = cariBerjalan(permohonanId);
        if (lama.filter(s -> s.keadaan() == KeadaanSpk.DIBUAT && s.catatanBalai() == null).isEmpty()) {
            String ketentuan = semua(permohonanId).stream().findFirst().map(s -> s.catatanBalai() == null ? s.ketentuan() : s.ketentuanBerikut()).orElse(null);
            lama.ifPresent(s -> akhiri(s, KeadaanSpk.DIGANTI, "Diganti versi baru oleh balai"));
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
        return "spk:" + permohonanId + ":" + (semua(permohonanId).stream().filter(s -> s.berlakuDari() != null).count() + 1);
    }

    /** From now on the customer may sign, for some working days and at least as long as the quotation holds. Repeatable. */
    @Transactional
    Spk kirim(long permohonanId) {
        Spk s = kunci(permohonanId);
        Instant kini = jam.instant();
        Instant batas = kalender.tambahHariKerja(s.satker(), kini, satker.pengaturan(s.satker(), PengaturanSpk.HARI, PengaturanSpk.HARI_BAWAAN));
        Instant penawaranSampai = penawaran.ambil(s.penawaranId()).berlakuSampai();
        mapper.kirim(s.id(), kini, penawaranSampai != null && penawaranSampai.isAfter(batas) ? penawaranSampai : batas);
        return berjalan(permohonanId);
    }

    /** The customer let the time pass: the request ends. Repeatable. */
    @Transactional
    void tutup(long permohonanId) {
        permohonan.batal(permohonanId, "SPK tidak ditandatangani sampai batas waktunya", "sistem");
    }

    /** The request ended, whoever ended it. */
    @EventListener
    @Transactional
    public void permohonanBerakhir(PermohonanBerakhir kabar) {
        akhiriSemua(kabar.permohonanId(), kabar.alasan());
    }

    /** So did the paid order. */
    @EventListener
    @Transactional
    public void orderDibatalkan(OrderDibatalkan kabar) {
        akhiriSemua(kabar.permohonanId(), kabar.alasan());
    }

    /** Nobody signs a text with the old costs and days any more; what was agreed besides goes over to the next version, which is made from the next quotation. */
    @EventListener
    @Transactional
    public void penawaranDiganti(PenawaranDiganti kabar) {
        cariBerjalan(kabar.permohonanId()).map(s -> mapper.kunci(s.id())).ifPresent(s -> {
            mapper.perbaiki(s.id(), s.ketentuan());
            akhiri(s, KeadaanSpk.DIGANTI, "Penawarannya diganti: " + kabar.alasan());
        });
    }

    private void akhiriSemua(long permohonanId, String alasan) {
        List<Spk> semua = semua(permohonanId);
        semua.stream().filter(s -> s.diakhiri() == null).forEach(s -> akhiri(s, KeadaanSpk.BATAL, alasan));
        String kode = permohonan.ambil(permohonanId).satker();
        for (int ke = 1; ke <= semua.size() + 1; ke++) {
            batalkanNomor(kode, "spk:" + permohonanId + ":" + ke, semua, alasan);
        }
    }

    /** Of a version that lived until now, or of none: its text could not be made. */
    private void batalkanNomor(String kode, String subjek, List<Spk> semua, String alasan) {
        penomoran.cari(kode, JenisNomor.SPK_SERTIFIKASI, subjek)
            .filter(n -> semua.stream().noneMatch(s -> s.nomor().equals(n.nomor())) || semua.stream().anyMatch(s -> s.nomor().equals(n.nomor()) && s.diakhiri() == null))
            .ifPresent(n -> penomoran.batal(kode, JenisNomor.SPK_SERTIFIKASI, subjek, alasan));
    }

    /** The certificate that was granted under it is withdrawn (Pasal 5). */
    @Transactional
    public void sertifikatDicabut(long permohonanId, String alasan) {
        berlaku(permohonanId).ifPresent(s -> akhiri(s, KeadaanSpk.BATAL, "Sertifikat dicabut: " + alasan));
    }

    /** This version ends; its paper is withdrawn unless it was issued and replaced. */
    void akhiri(Spk s, KeadaanSpk keadaan, String alasan) {
        if (mapper.akhiri(s.id(), keadaan, alasan, jam.instant()) == 1 && s.dokumenId() != null && dokumen.ambil(s.dokumenId()).diakhiri() == null) {
            dokumen.batalkan(s.dokumenId(), alasan);
        }
    }

    /** @throws IsianKeliru when a step of the agreement found it elsewhere */
    static void pastikan(int baris) {
        if (baris != 1) {
            throw new IsianKeliru("SPK ini sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }
}
