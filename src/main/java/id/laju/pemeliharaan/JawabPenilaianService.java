package id.laju.pemeliharaan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.pemeliharaan.CatatanPemeliharaan.Jenis;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a certificate answers when an assessment falls due. */
@Service
class JawabPenilaianService {

    private final PemeliharaanMapper mapper;
    private final PemeliharaanService pemeliharaan;
    private final BatasPemeliharaan batas;
    private final SertifikatService sertifikat;
    private final PenyiapPengajuan pengajuan;
    private final PemeliharaanProses proses;
    private final Clock jam;

    JawabPenilaianService(PemeliharaanMapper mapper, PemeliharaanService pemeliharaan, BatasPemeliharaan batas, SertifikatService sertifikat, PenyiapPengajuan pengajuan, PemeliharaanProses proses, Clock jam) {
        this.mapper = mapper;
        this.pemeliharaan = pemeliharaan;
        this.batas = batas;
        this.sertifikat = sertifikat;
        this.pengajuan = pengajuan;
        this.proses = proses;
        this.jam = jam;
    }

    /** @throws TidakDitemukan also for a certificate of somebody else, or one that is not out yet */
    Sertifikat milik(PenggunaLogin saya, long sertifikatId) {
        return Optional.of(sertifikat.ambil(sertifikatId)).filter(s -> s.dirilis() != null && s.pelangganId() != null && s.pelangganId() == saya.pelangganId())
            .orElseThrow(() -> new TidakDitemukan("Sertifikat ini tidak ada."));
    }

    private Pemeliharaan kunci(PenggunaLogin saya, long sertifikatId) {
        milik(saya, sertifikatId);
        Pemeliharaan p = mapper.berjalan(sertifikatId).orElseThrow(JawabPenilaianService::tidakMenunggu);
        proses.kunci(p);
        return mapper.kunci(p.id()).filter(Pemeliharaan::berjalan).orElseThrow(JawabPenilaianService::tidakMenunggu);
    }

    private static IsianKeliru tidakMenunggu() {
        return new IsianKeliru("Sertifikat ini tidak menunggu jawaban Anda sekarang. Muat ulang halaman untuk melihat keadaan terakhir.");
    }

    /** Without a request in this system: the balai arranges it. */
    @Transactional
    void ajukan(PenggunaLogin saya, long sertifikatId) {
        Pemeliharaan p = kunci(saya, sertifikatId);
        if (pengajuan.dapat(p)) {
            throw new IsianKeliru("Layanan ini diajukan lewat permohonan daring; buka draft permohonannya dan kirim.");
        }
        mapper.ajukan(p.id(), jam.instant());
        pemeliharaan.catat(p.id(), Jenis.DIAJUKAN, null, null, null, saya.pelaku());
        jawab(p, "ajukan");
    }

    /** @throws IsianKeliru on tanggal, alasan */
    @Transactional
    void tunda(PenggunaLogin saya, long sertifikatId, LocalDate tanggal, String alasan) {
        Pemeliharaan p = kunci(saya, sertifikatId);
        LocalDate akhir = batas.tunda(p);
        new PeriksaIsian().wajib("tanggal", tanggal, "Isi sampai tanggal berapa Anda minta ditunda.").tolakJika(tanggal != null && !tanggal.isAfter(batas.hariIni(p)), "tanggal", "Tanggal ini harus sesudah hari ini.")
            .tolakJika(tanggal != null && !tanggal.isAfter(p.batas()), "tanggal", "Tanggal ini tidak melewati batas waktu yang berlaku, " + Tanggal.panjang(p.batas()) + ".")
            .tolakJika(tanggal != null && tanggal.isAfter(akhir), "tanggal", "Penundaan paling lama sampai " + Tanggal.panjang(akhir) + ".")
            .wajib("alasan", alasan, "Tulis alasan penundaan.").panjang("alasan", alasan, 500, "Alasan").selesai();
        mapper.minta(p.id(), "TUNDA", tanggal);
        pemeliharaan.catat(p.id(), Jenis.TUNDA_DIMINTA, alasan.strip(), null, tanggal, saya.pelaku());
        jawab(p, "tunda");
    }

    /** The holder does not go on. @throws IsianKeliru on alasanKembali, yakin */
    @Transactional
    void kembalikan(PenggunaLogin saya, long sertifikatId, String alasan, boolean yakin) {
        Pemeliharaan p = kunci(saya, sertifikatId);
        new PeriksaIsian().wajib("alasanKembali", alasan, "Tulis alasan pengembalian sertifikat.").panjang("alasanKembali", alasan, 500, "Alasan")
            .tolakJika(!yakin, "yakin", "Centang bahwa perusahaan Anda berhenti memakai sertifikat dan tandanya.").selesai();
        mapper.minta(p.id(), "KEMBALI", null);
        pemeliharaan.catat(p.id(), Jenis.KEMBALI_DIMINTA, alasan.strip(), null, null, saya.pelaku());
        jawab(p, "kembalikan");
    }

    private void jawab(Pemeliharaan p, String jawaban) {
        if (!proses.dijawab(p, jawaban)) {
            throw tidakMenunggu();
        }
    }

    /** The prefilled draft of this period, made when it is missing. @return id of the request @throws IsianKeliru when the service cannot be asked for here now */
    @Transactional
    long draf(PenggunaLogin saya, long sertifikatId) {
        Pemeliharaan p = kunci(saya, sertifikatId);
        if (p.permohonanId() == null) {
            pengajuan.siapkan(p.id(), saya);
        }
        return pemeliharaan.ambil(p.id()).permohonanId();
    }
}
