package id.laju.pengaduan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What complainants do about a complaint that runs, or CS for them: they complete it, withdraw it, accept the answer or appeal. State first, then the message. */
@Service
class TanggapanPengaduanService {

    private final PengaduanMapper mapper;
    private final LampiranPengaduanService berkasLampiran;
    private final PengaduanProses proses;
    private final PengaduanSurat surat;
    private final Clock jam;

    TanggapanPengaduanService(PengaduanMapper mapper, LampiranPengaduanService berkasLampiran, PengaduanProses proses, PengaduanSurat surat, Clock jam) {
        this.mapper = mapper;
        this.berkasLampiran = berkasLampiran;
        this.proses = proses;
        this.surat = surat;
        this.jam = jam;
    }

    /** What was asked for is added. */
    @Transactional
    void lengkapi(Pengaduan p, String tambahan, LampiranBaru lampiran, String oleh) {
        menunggu(p, StatusPengaduan.PERLU_DILENGKAPI);
        new PeriksaIsian().wajib("tambahan", tambahan, "Tulis keterangan tambahannya.").panjang("tambahan", tambahan, 10_000, "Keterangan").selesai();
        mapper.tambah(p.id(), tambahan.strip());
        berkasLampiran.simpan(p.id(), p.satker(), lampiran, oleh);
        pastikan(p, proses.dilengkapi(p, "lengkap"));
    }

    @Transactional
    void tarik(Pengaduan p) {
        menunggu(p, StatusPengaduan.PERLU_DILENGKAPI);
        mapper.akhiri(p.id(), StatusPengaduan.DITARIK, jam.instant());
        pastikan(p, proses.dilengkapi(p, "tarik"));
    }

    /** The answer is accepted. */
    @Transactional
    void terima(Pengaduan p) {
        menunggu(p, StatusPengaduan.DIJAWAB);
        mapper.akhiri(p.id(), StatusPengaduan.SELESAI, jam.instant());
        pastikan(p, proses.ditanggapi(p, "terima"));
    }

    /** CS was told so; the complainant is told what was written down. @param isi who said it, when and how */
    @Transactional
    void terimaLewatCs(Pengaduan p, String isi, String oleh) {
        catat(p, isi, oleh);
        terima(p);
        surat.dicatat(p.id(), "jawabannya Anda terima");
    }

    @Transactional
    void tarikLewatCs(Pengaduan p, String isi, String oleh) {
        catat(p, isi, oleh);
        tarik(p);
        surat.dicatat(p.id(), "Anda tarik");
    }

    private void catat(Pengaduan p, String isi, String oleh) {
        new PeriksaIsian().wajib("isi", isi, "Tulis siapa yang menyatakannya, kapan dan lewat apa.").panjang("isi", isi, 10_000, "Keterangan").selesai();
        mapper.tanggapan(p.id(), isi.strip(), oleh);
    }

    /** The answer is not accepted: somebody else decides about an appeal. */
    @Transactional
    void banding(Pengaduan p, String alasan, LampiranBaru lampiran, String oleh) {
        menunggu(p, StatusPengaduan.DIJAWAB);
        new PeriksaIsian().wajib("alasan", alasan, "Tulis alasan banding.").panjang("alasan", alasan, 10_000, "Alasan").selesai();
        IsianPengaduan i = new IsianPengaduan(p.saluran(), p.pelapor(), p.telepon(), p.surel(), p.alamat(), p.orderDitulis(), Pengaduan.AWAL_BANDING + p.perihal(), alasan.strip(), null, null, p.nomorLuar(),
            Pengaduan.Jenis.BANDING, null);
        long id = mapper.buat(p.satker(), Pengaduan.Jenis.BANDING, p.pelangganId(), p.permohonanId(), p.id(), i, jam.instant(), oleh);
        berkasLampiran.simpan(id, p.satker(), lampiran, oleh);
        mapper.akhiri(p.id(), StatusPengaduan.DIBANDING, jam.instant());
        pastikan(p, proses.ditanggapi(p, "banding"));
    }

    /** The appeal that was written begins. Repeatable. */
    @Transactional
    void mulaiBanding(long asalId) {
        Pengaduan b = mapper.bandingAtas(asalId).orElseThrow();
        if (b.status() == StatusPengaduan.DITERIMA && b.nomor() == null) {
            proses.mulai(b, true);
        }
    }

    private void menunggu(Pengaduan p, StatusPengaduan status) {
        if (mapper.kunci(p.id()).orElseThrow().status() != status || status == StatusPengaduan.DIJAWAB && p.banding()) {
            throw new IsianKeliru(p.sebutan() + " ini tidak menunggu tanggapan: " + p.keadaan().toLowerCase() + ".");
        }
    }

    private static void pastikan(Pengaduan p, boolean sampai) {
        if (!sampai) {
            throw new IsianKeliru(p.sebutan() + " ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
