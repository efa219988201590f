package id.laju.lhu;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.ModelDokumen;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.LaporanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of one report from its number to its release. */
@Service
public class LhuService {

    private static final int CATATAN_TERPANJANG = 2000;

    private final LhuMapper mapper;
    private final PermohonanService permohonan;
    private final LaporanService laporan;
    private final PenyusunLhu penyusun;
    private final PejabatService pejabat;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final LhuProses proses;
    private final DaftarSertifikat sertifikat;
    private final AmandemenMapper amandemen;
    private final KoreksiService koreksi;
    private final BandingLaporan banding;
    private final Clock jam;

    LhuService(LhuMapper mapper, PermohonanService permohonan, LaporanService laporan, PenyusunLhu penyusun, PejabatService pejabat, DokumenService dokumen,
            Penomoran penomoran, LhuProses proses, DaftarSertifikat sertifikat, AmandemenMapper amandemen, KoreksiService koreksi, BandingLaporan banding,
            Clock jam) {
        this.banding = banding;
        this.proses = proses;
        this.amandemen = amandemen;
        this.koreksi = koreksi;
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.laporan = laporan;
        this.penyusun = penyusun;
        this.pejabat = pejabat;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.sertifikat = sertifikat;
        this.jam = jam;
    }

    /** Gives the report its number (LHU-001), an amendment one of its own series; a repeat reads the same one. */
    @Transactional
    public String nomori(long laporanId) {
        Laporan l = permohonan.satuLaporan(laporanId);
        penyusun.sampel(l);
        String nomor = penomoran.ambil(l.satker(), jenisNomor(l), subjek(laporanId));
        if (l.nomorLhu() == null) {
            laporan.nomoriLhu(laporanId, nomor);
        }
        return nomor;
    }

    /** Of its number in the register. */
    static String subjek(long laporanId) {
        return "laporan:" + laporanId;
    }

    String jenisNomor(Laporan l) {
        boolean diamandemen = amandemen.denganLaporanBaru(l.id()).filter(a -> !a.pengganti()).isPresent();
        return sertifikat(l).map(s -> s.jenisNomor(diamandemen)).orElse(diamandemen ? JenisNomor.LHU_AMANDEMEN : JenisNomor.LHU);
    }

    /** The report as it would look, without QR code and kept nowhere. @throws IsianKeliru as {@link #buat} */
    @Transactional(readOnly = true)
    public byte[] pratinjau(long laporanId, PilihanLhu pilihan) {
        Laporan l = permohonan.satuLaporan(laporanId);
        return dokumen.cetak(l.satker(), l.nomorLhu(), susun(l, pilihan));
    }

    /**
     * Makes the draft that waits for the signature (LHU-002); an earlier draft is withdrawn.
     *
     * @throws IsianKeliru the signer may not sign today, or a note is too long
     */
    @Transactional
    public Dokumen buat(long laporanId, PilihanLhu pilihan, String oleh) {
        Laporan l = permohonan.satuLaporan(laporanId);
        ModelDokumen isi = susun(l, pilihan);
        Dokumen draf = dokumen.buat(l.satker(), l.nomorLhu(), permohonan.ambil(l.permohonanId()).kasus(), isi);
        koreksi.dibuat(l, pilihan);
        laporan.pasangDokumen(laporanId, draf.id(), pilihan.penandaTangan());
        Long mandat = berwenang(l, pilihan).flatMap(p -> Optional.ofNullable(p.mandat())).map(Mandat::id).orElse(null);
        mapper.simpanPilihan(laporanId, pilihan, mandat, oleh, jam.instant());
        return draf;
    }

    Optional<PenyusunSertifikat> sertifikat(Laporan l) {
        return sertifikat.untuk(l);
    }

    private ModelDokumen susun(Laporan l, PilihanLhu pilihan) {
        Optional<Pejabat> penanda = berwenang(l, pilihan);
        new PeriksaIsian()
                .tolakJika(penanda.isEmpty(), "penandaTangan", "Pilih penanda tangan dari daftar; mandatnya harus berlaku hari ini.")
                .panjang("catatan", pilihan.catatan(), CATATAN_TERPANJANG, "Catatan")
                .panjang("catatanEn", pilihan.catatanEn(), CATATAN_TERPANJANG, "Catatan dalam bahasa Inggris")
                .tolakJika(pilihan.catatan() == null && pilihan.catatanEn() != null, "catatan", "Isi juga catatan dalam bahasa Indonesia.")
                .selesai();
        List<Ketikan> ketikan = penyusun.ketikan(l);
        boolean tanpaSimbol = pilihan.tanpaSimbol() || ketikan.stream().anyMatch(Ketikan::tanpaAkreditasi);
        return sertifikat(l).map(s -> s.susun(l, penanda.get().penanda(), tanpaSimbol, Ketikan.gabung(pilihan.tertulis(), ketikan), pejabat.hariIni(l.satker()),
                banding.koreksi(l, pilihan).orElse(null)))
                .orElseGet(() -> penyusun.susun(l, pilihan, penanda.get(), pejabat.hariIni(l.satker())));
    }

    private Optional<Pejabat> berwenang(Laporan l, PilihanLhu pilihan) {
        return pilihan.penandaTangan() == null ? Optional.empty() : pejabat.sekarang(l.satker(), pilihan.penandaTangan());
    }

    /** What CS chose last; empty before the first time. */
    @Transactional(readOnly = true)
    public Optional<PilihanLhu> pilihan(long laporanId) {
        return mapper.pilihan(laporanId);
    }

    @Transactional(readOnly = true)
    List<CatatanLhu> catatan(long laporanId) {
        return mapper.catatan(laporanId);
    }

    /** The signer does not sign; the draft is withdrawn and the number stays with the report. */
    @Transactional
    public void kembalikan(long laporanId, String catatan, String oleh) {
        mundur(laporanId, "KEMBALIKAN", catatan, oleh);
    }

    /** The last check found something; what was signed is withdrawn and never issued. */
    @Transactional
    public void perbaiki(long laporanId, String catatan, String oleh) {
        mundur(laporanId, "PERBAIKI", catatan, oleh);
    }

    /**
     * The office takes the request for the signature back, as when the signer is away; the draft is withdrawn and the number stays.
     *
     * @throws IsianKeliru without a reason, or when the report does not wait for its signature now
     */
    @Transactional
    public void tarik(long laporanId, String catatan, String oleh) {
        Laporan l = permohonan.satuLaporan(laporanId);
        new PeriksaIsian().wajib("catatan", catatan, "Tulis mengapa permintaan tanda tangan ini ditarik.").selesai();
        if (l.dirilis() != null || l.dokumenId() == null || !proses.ditarik(kasus(l), laporanId)) {
            throw new IsianKeliru("LHU ini tidak sedang menunggu tanda tangan. Muat ulang halaman untuk melihat keadaannya sekarang.");
        }
        mundur(laporanId, "TARIK", catatan, oleh);
    }

    private String kasus(Laporan l) {
        return l.kasus() == null ? permohonan.ambil(l.permohonanId()).kasus() : l.kasus();
    }

    private void mundur(long laporanId, String tindakan, String catatan, String oleh) {
        new PeriksaIsian().wajib("catatan", catatan, "Tulis apa yang harus diperbaiki.")
                .panjang("catatan", catatan, CATATAN_TERPANJANG, "Catatan").selesai();
        // The reason is public on the verification page; the note itself stays inside the house.
        dokumen.batalkan(permohonan.satuLaporan(laporanId).dokumenId(), "Ditarik sebelum terbit");
        mapper.catat(laporanId, tindakan, catatan.strip(), oleh, jam.instant());
    }

    /** Issues the signed document and lets the customer see it (LHU-004). Doing it again does nothing. */
    @Transactional
    public void rilis(long laporanId) {
        Laporan l = permohonan.satuLaporan(laporanId);
        if (l.dirilis() != null) {
            return;
        }
        Permohonan p = permohonan.ambil(l.permohonanId());
        dokumen.terbitkan(l.dokumenId());
        laporan.rilis(laporanId);
        mapper.terbit(laporanId, p.id(), p.satker(), p.pelangganId(), jam.instant());
        koreksi.berlakukan(l);
    }
}
