package id.laju.pengaduan;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.SuratJawabanPengaduan;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter that answers a complaint: numbered, signed, issued. */
@Service
class SuratJawabanService {

    private final PengaduanMapper mapper;
    private final PengaduanProses proses;
    private final PelangganService pelanggan;
    private final PermohonanService permohonan;
    private final SatkerService balai;
    private final PenandaJawaban pejabat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final Clock jam;

    SuratJawabanService(PengaduanMapper mapper, PengaduanProses proses, PelangganService pelanggan, PermohonanService permohonan, SatkerService balai, PenandaJawaban pejabat, Penomoran penomoran,
            DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.proses = proses;
        this.pelanggan = pelanggan;
        this.permohonan = permohonan;
        this.balai = balai;
        this.pejabat = pejabat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** For whoever was chosen, or else may sign today. Repeatable. @param harus nobody asks for a signatory afterwards, so it is tried again until there is one @return false when nobody may sign: then there is no letter yet */
    @Transactional
    boolean buat(long id, boolean harus) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        List<Penanda> boleh = pejabat.boleh(p);
        if (harus && p.dokumenId() == null && boleh.isEmpty()) {
            throw new IsianKeliru("Tidak ada pejabat yang berwenang menandatangani surat jawaban hari ini. Admin Satker mencatat mandatnya dulu.");
        }
        if (p.dokumenId() == null && !boleh.isEmpty()) {
            Penanda penanda = boleh.stream().filter(x -> x.staf().equals(p.penanda())).findFirst().orElse(boleh.get(0));
            String nomor = penomoran.ambil(p.satker(), JenisNomor.SURAT_PENGADUAN, "pengaduan:" + id);
            Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), surat(p, penanda));
            mapper.surat(id, penanda.staf(), nomor, d.id());
        }
        return p.dokumenId() != null || !boleh.isEmpty();
    }

    /** After nobody might sign when the letter was to be made. */
    @Transactional
    void tentukanPenanda(long id, String penanda) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        if (penanda == null || pejabat.boleh(p, penanda).isEmpty()) {
            throw IsianKeliru.pada("penanda", "Pilih penanda tangan yang berwenang hari ini" + (p.banding() ? " dan tidak ikut dalam perkaranya; bila tidak ada, Admin Satker memberi orang kementerian peran Kontak Kementerian dulu." : "; bila tidak ada, Admin Satker mencatat mandatnya dulu."));
        }
        mapper.penanda(id, penanda);
    }

    private SuratJawabanPengaduan surat(Pengaduan p, Penanda penanda) {
        Satker satker = balai.ambil(p.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.zonaWaktu());
        String order = p.permohonanId() == null ? null : permohonan.ambil(p.permohonanId()).nomorDikenal();
        return new SuratJawabanPengaduan(satker.kota(), hari, kepada(p), p.sebutan(), p.nomor(), LocalDate.ofInstant(p.dibuat(), satker.zonaWaktu()), p.suratNomor(), p.perihal(), order,
            p.putusan().sebutan(), p.pertimbangan(), p.tindakan(), p.keterlambatan(), !p.banding(), penanda);
    }

    private Pihak kepada(Pengaduan p) {
        if (p.pelangganId() == null) {
            return new Pihak(p.pelapor(), alamat(p), null);
        }
        Pelanggan o = pelanggan.ambil(p.pelangganId());
        return new Pihak(o.namaLengkap(), pelanggan.alamatLengkap(o), o.kontakNama());
    }

    /** Somebody who writes through SP4N-LAPOR may be known by the number of the report alone. */
    private static String alamat(Pengaduan p) {
        return Stream.of(p.alamat(), p.surel(), p.telepon(), p.nomorLuar()).filter(Objects::nonNull).findFirst().orElse("");
    }

    /** @param keputusan ditandatangani, or kembalikan to who decided */
    @Transactional
    void tandatangani(long id, String keputusan, String catatan, String oleh) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().tolakJika(!oleh.equals(p.penanda()), "keputusan", "Surat ini disiapkan untuk ditandatangani oleh orang lain.")
            .tolakJika(!kembali && !"ditandatangani".equals(keputusan), "keputusan", "Pilih tandatangani atau kembalikan.")
            .tolakJika(kembali && IsianPengaduan.kosong(catatan), "catatan", "Tulis apa yang perlu diperbaiki.").panjang("catatan", catatan, 2000, "Catatan").selesai();
        if (kembali) {
            mapper.catat(id, StatusPengaduan.MENUNGGU_PUTUSAN, catatan.strip());
            mapper.tarikSurat(id, null, StatusPengaduan.MENUNGGU_PUTUSAN);
        } else if (dokumen.ambil(p.dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Surat ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** Somebody else is to sign, because who was chosen cannot. */
    @Transactional
    void gantiPenanda(Pengaduan p, String penanda) {
        Pengaduan kini = mapper.kunci(p.id()).orElseThrow();
        if (penanda == null || penanda.equals(kini.penanda()) || pejabat.boleh(kini, penanda).isEmpty()) {
            throw IsianKeliru.pada("penanda", "Pilih penanda tangan lain yang berwenang hari ini.");
        }
        mapper.tarikSurat(p.id(), penanda, StatusPengaduan.DIPUTUS);
        if (!proses.penandaBerhalangan(kini)) {
            throw new IsianKeliru("Surat jawaban ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    /** Repeatable. An appeal ends here. */
    @Transactional
    void terbitkan(long id) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        dokumen.terbitkan(p.dokumenId());
        mapper.status(id, StatusPengaduan.DIJAWAB);
        if (p.banding()) {
            mapper.akhiri(id, StatusPengaduan.SELESAI, jam.instant());
        }
    }
}
