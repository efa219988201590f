package id.laju.audit;

import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.KepalaSertifikasi;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.umum.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code pemberitahuan-audit}. */
@Configuration
class PemberitahuanForm {

    record Pilihan(String nilai, String nama) {
    }

    /** @param usul days that were agreed with the customer, or that he wanted @param libur those of them on which the balai does not work; null without @param tahap which audit @param hari how much audit was confirmed; null where none was @param sampel how many sites the plan has to visit; null where there is only one @param surat letters so far, newest first @param konsep what is drafted or was answered last; null at first @param sementara who judges while the team has nobody who does @param oleh whom a row of the plan may name: both */
    record MuatanSusun(KepalaSertifikasi.Kepala k, String tahap, String hari, Integer sampel, String usul, String libur, List<Pilihan> tim, List<Pilihan> lokasi, List<CalonPenanda.Calon> penanda, List<TampilTim.Surat> surat, TampilTim.Surat konsep,
            List<TampilTim.Rencana> rencana, TampilTim.Waktu waktu, List<String> sementara, List<Pilihan> oleh) {
    }

    /** @param total rupiah; null where nothing was quoted @param tagihan null where nothing was billed */
    record MuatanSurat(KepalaSertifikasi.Kepala k, List<String> tim, TampilTim.Surat surat, String penunjukan, String total, String tagihan, String ditanggung) {
    }

    record IsianPutusan(String keputusan, String catatan) {
    }

    /** @param keputusan dikirim, or kembalikan with a reason: signed, but its dates do not hold any more */
    record IsianKirim(String keputusan, String catatan) {
    }

    private final PemberitahuanService pemberitahuan;
    private final SusunPemberitahuanService susun;
    private final PenunjukanService penunjukan;
    private final TimAuditService tim;
    private final BiayaAudit biaya;
    private final KepalaSertifikasi kepala;
    private final LingkupAuditService lingkup;
    private final SkemaSertifikasi skema;
    private final TampilTim tampil;
    private final PenilaiSementara sementara;

    PemberitahuanForm(PemberitahuanService pemberitahuan, SusunPemberitahuanService susun, PenunjukanService penunjukan, TimAuditService tim, BiayaAudit biaya, KepalaSertifikasi kepala,
            LingkupAuditService lingkup, SkemaSertifikasi skema, TampilTim tampil, PenilaiSementara sementara) {
        this.pemberitahuan = pemberitahuan;
        this.susun = susun;
        this.penunjukan = penunjukan;
        this.tim = tim;
        this.biaya = biaya;
        this.kepala = kepala;
        this.lingkup = lingkup;
        this.skema = skema;
        this.tampil = tampil;
        this.sementara = sementara;
    }

    @Bean
    FormTugas<IsianPemberitahuan> buatPemberitahuanAudit() {
        return FormTugas.untuk("buatPemberitahuanAudit", IsianPemberitahuan.class, this::muatSusun, (t, i) -> {
            susun.susun(id(t), i);
            return Map.of();
        });
    }

    private Object muatSusun(TugasKonteks t) {
        Permohonan p = pemberitahuan.permohonan(id(t));
        List<TampilTim.Surat> surat = tampil.surat(p, id(t));
        TampilTim.Surat konsep = surat.isEmpty() ? null : surat.get(0);
        List<String> tempat = lingkup.untuk(p).tempat();
        return new MuatanSusun(kepala.dari(t), sebutan(t, p), tampil.banyak(p), tempat.size() < 2 ? null : susun.sampel(p, id(t)), tampil.usul(p), tampil.libur(p), tim.tim(p.id()).stream().map(a -> new Pilihan(String.valueOf(a.id()), a.sebutan())).toList(),
            lokasi(tempat), susun.calonPenanda(p), surat, konsep,
            konsep == null ? List.of() : konsep.rencana(), tampil.waktu(p, pemberitahuan.audit(id(t)), konsep), sementara.untuk(p.id()).stream().map(AuditorLapangan::nama).toList(), oleh(p.id()));
    }

    private List<Pilihan> oleh(long permohonanId) {
        return Stream.concat(tim.tim(permohonanId).stream().map(a -> new Pilihan(a.staf(), a.sebutan())),
            sementara.untuk(permohonanId).stream().map(a -> new Pilihan(a.staf(), a.nama() + " (" + PelaksanaAudit.SEMENTARA + ")"))).toList();
    }

    private String sebutan(TugasKonteks t, Permohonan p) {
        return KataKunjungan.untuk(skema, p.id()).sebutan(pemberitahuan.audit(id(t)));
    }

    /** The first is the main one; nothing to choose where it is the only one. */
    private static List<Pilihan> lokasi(List<String> tempat) {
        return tempat.size() < 2 ? List.of() : IntStream.rangeClosed(1, tempat.size()).mapToObj(n -> new Pilihan(String.valueOf(n), (n == 1 ? "Lokasi utama: " : "") + tempat.get(n - 1))).toList();
    }

    /** Signing itself goes through {@link TandaPemberitahuan}. */
    @Bean
    FormTugas<IsianPutusan> tandatanganiPemberitahuan() {
        return FormTugas.untuk("tandatanganiPemberitahuan", IsianPutusan.class, this::muatSurat, (t, i) -> {
            pemberitahuan.putuskan(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("pemberitahuan", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianKirim> kirimPemberitahuan(AuditSurat surat) {
        return FormTugas.untuk("kirimPemberitahuan", IsianKirim.class, this::muatSurat, (t, i) -> {
            if ("dikirim".equals(i.keputusan())) {
                pemberitahuan.kirim(id(t));
                surat.pemberitahuan(id(t));
            } else {
                pemberitahuan.tahan(id(t), i.keputusan(), i.catatan());
            }
            return Map.of("pengirimanPemberitahuan", i.keputusan());
        });
    }

    private Object muatSurat(TugasKonteks t) {
        Permohonan p = pemberitahuan.permohonan(id(t));
        BiayaAudit.Rincian b = biaya.untuk(p);
        return new MuatanSurat(kepala.dari(t), tim.tim(p.id()).stream().map(Anggota::sebutan).toList(), tampil.surat(p, pemberitahuan.kini(id(t))),
            penunjukan.cari(p.id()).map(Penunjukan::nomor).orElse(null), b.baris().isEmpty() ? null : Rupiah.tulis(b.total()), b.tagihan(),
            b.ditanggung().isEmpty() ? null : Rupiah.tulis(b.totalDitanggung()));
    }

    private static long id(TugasKonteks t) {
        return t.id("auditId");
    }
}
