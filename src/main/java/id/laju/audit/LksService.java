package id.laju.audit;

import id.laju.berkas.BerkasService;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
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

/** The sheet of findings: made by the leader at the closing meeting, signed by both sides, issued (CRT-048, CRT-051). */
@Service
class LksService {

    static final String DI_TEMPAT = "DI_TEMPAT";
    static final String PORTAL = "PORTAL";
    static final String TANPA = "TANPA";
    private static final int NAMA = 120;

    /** @param cara DI_TEMPAT when the company signed at the meeting, PORTAL when it will sign later */
    record Isian(LocalDate tanggal, String cara, String wakilNama, String wakilJabatan) {
    }

    private final TemuanMapper mapper;
    private final TemuanService temuan;
    private final LembarAuditService lembar;
    private final LembarMapper audit;
    private final FotoAuditService foto;
    private final BerkasService berkas;
    private final PermohonanService permohonan;
    private final TampilAudit tampil;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final TemuanProses proses;
    private final Clock jam;

    LksService(TemuanMapper mapper, TemuanService temuan, LembarAuditService lembar, LembarMapper audit, FotoAuditService foto, BerkasService berkas, PermohonanService permohonan,
            TampilAudit tampil, Penomoran penomoran, DokumenService dokumen, TemuanProses proses, Clock jam) {
        this.mapper = mapper;
        this.temuan = temuan;
        this.lembar = lembar;
        this.audit = audit;
        this.foto = foto;
        this.berkas = berkas;
        this.permohonan = permohonan;
        this.tampil = tampil;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.proses = proses;
        this.jam = jam;
    }

    Optional<Lks> cari(long auditId) {
        return mapper.lks(auditId);
    }

    /** From now on answers and findings stay; their deadlines are known. @throws IsianKeliru with every wrong field */
    @Transactional
    void susun(long auditId, Isian i, String oleh) {
        AuditLapangan a = lembar.untukDinilai(auditId, oleh);
        boolean diTempat = DI_TEMPAT.equals(i.cara());
        List<FotoAudit> ttd = foto.semua(auditId);
        LocalDate hari = tampil.hariIni(a.satker());
        new PeriksaIsian().wajib("tanggal", i.tanggal(), "Isi hari terakhir audit.").tolakJika(i.tanggal() != null && i.tanggal().isAfter(hari), "tanggal", "Hari terakhir audit tidak boleh sesudah hari ini.")
            .tolakJika(i.tanggal() != null && a.mulai() != null && i.tanggal().isBefore(tampil.hari(a.satker(), a.mulai())), "tanggal", "Hari terakhir audit tidak boleh sebelum audit dimulai.")
            .tolakJika(!diTempat && !PORTAL.equals(i.cara()), "cara", "Pilih bagaimana wakil perusahaan menandatangani.")
            .tolakJika(diTempat && kosong(i.wakilNama()), "wakilNama", "Isi nama wakil perusahaan.").panjang("wakilNama", i.wakilNama(), NAMA, "Nama").panjang("wakilJabatan", i.wakilJabatan(), NAMA, "Jabatan")
            .tolakJika(FotoAuditService.tandaTangan(ttd, FotoAudit.Jenis.TTD_KETUA).isEmpty(), "ttdKetua", "Tandatangani kotak ini, lalu tekan Simpan tanda tangan.")
            .tolakJika(diTempat && FotoAuditService.tandaTangan(ttd, FotoAudit.Jenis.TTD_WAKIL).isEmpty(), "ttdWakil", "Minta wakil perusahaan menandatangani kotak ini, lalu tekan Simpan tanda tangan.").selesai();
        temuan.beriBatas(a, i.tanggal(), oleh);
        mapper.simpanLks(new Lks(auditId, i.tanggal(), diTempat ? i.wakilNama().strip() : null, diTempat ? BacaIsian.teks(i.wakilJabatan()) : null, diTempat ? DI_TEMPAT : null,
            diTempat ? jam.instant() : null, diTempat ? oleh : null, jam.instant(), oleh, null, null));
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }

    /** The company signs in the portal. @param gambar PNG of the drawn signature @throws IsianKeliru when nothing waits for it any more */
    @Transactional
    void tandatangani(long auditId, String nama, String jabatan, byte[] gambar, String oleh) {
        AuditLapangan a = lembar.audit(auditId);
        proses.kunci(a.kasus());
        new PeriksaIsian().wajib("nama", nama, "Isi nama Anda.").panjang("nama", nama, NAMA, "Nama").wajib("jabatan", jabatan, "Isi jabatan Anda.").panjang("jabatan", jabatan, NAMA, "Jabatan")
            .tolakJika(gambar == null || gambar.length == 0, "tandaTangan", "Tandatangani kotak ini dahulu.").selesai();
        if (mapper.tandatangani(auditId, nama.strip(), jabatan.strip(), PORTAL, jam.instant(), oleh) == 0) {
            throw new IsianKeliru("LKS ini tidak menunggu tanda tangan Anda lagi.");
        }
        audit.tambahFoto(auditId, null, FotoAudit.Jenis.TTD_WAKIL, berkas.simpanTandaTangan(a.satker(), gambar, oleh).id(), oleh, jam.instant());
        if (!proses.lksDijawab(a.kasus(), auditId)) {
            throw new IsianKeliru("LKS ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }

    /** Nobody signed in time. Repeatable. */
    @Transactional
    void anggapDiterima(long auditId) {
        mapper.tandatangani(auditId, null, null, TANPA, jam.instant(), "sistem");
    }

    /** Repeatable. */
    @Transactional
    void terbitkan(long auditId) {
        AuditLapangan a = lembar.audit(auditId);
        Lks l = mapper.lks(auditId).orElseThrow();
        if (!l.terbit()) {
            Permohonan p = permohonan.ambil(a.permohonanId());
            String nomor = penomoran.ambil(a.satker(), JenisNomor.LKS, "audit:" + auditId);
            UUID id = terbit(p, nomor, l);
            mapper.terbit(auditId, nomor, id);
            audit.keadaan(auditId, "SELESAI");
        }
    }

    private UUID terbit(Permohonan p, String nomor, Lks l) {
        Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), tampil.lembar(p, l, temuan.milikAudit(l.auditId()), foto.semua(l.auditId())));
        dokumen.terbitkan(d.id());
        return d.id();
    }
}
