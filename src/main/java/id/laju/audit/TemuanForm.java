package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code perbaikan-temuan}. */
@Configuration
class TemuanForm {

    record IsianPenilaian(String keputusan, String catatan) {
    }

    record IsianLewat(String keputusan, LocalDate batas, String alasan) {
    }

    /** @param putusan in words */
    record Lewat(String putusan, String alasan, String oleh, Instant pada) {
    }

    record Bukti(UUID id, String nama) {
    }

    record Putaran(int putaran, String akarMasalah, String koreksi, String tindakan, LocalDate rencanaSelesai, Instant dikirim, boolean terlambat, String putusan, String catatan, String penilai,
            List<Bukti> bukti) {
    }

    /** @param kini the corrective action that waits to be judged; null when there is none @param sebelum rounds before it, newest first */
    record Muatan(TampilAudit.Isi a, TampilAudit.Baris t, Putaran kini, List<Putaran> sebelum, boolean dijawab, List<Lewat> lewat) {
    }

    private final TemuanService temuan;
    private final LembarAuditService lembar;
    private final PerbaikanTemuanService perbaikan;
    private final TampilAudit tampil;

    TemuanForm(TemuanService temuan, LembarAuditService lembar, PerbaikanTemuanService perbaikan, TampilAudit tampil) {
        this.temuan = temuan;
        this.lembar = lembar;
        this.perbaikan = perbaikan;
        this.tampil = tampil;
    }

    @Bean
    FormTugas<IsianPenilaian> nilaiPerbaikan() {
        return FormTugas.untuk("nilaiPerbaikan", IsianPenilaian.class, this::muat, (t, i) -> {
            perbaikan.nilai(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("penilaianPerbaikan", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianLewat> putuskanTemuanLewat() {
        return FormTugas.untuk("putuskanTemuanLewat", IsianLewat.class, this::muat, (t, i) -> {
            perbaikan.putuskanLewat(id(t), i.keputusan(), i.batas(), i.alasan(), tampil.hariIni(t.satker()), t.pelaku());
            return Map.of("putusanTemuan", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        Temuan x = temuan.ambil(id(t));
        AuditLapangan a = lembar.audit(x.auditId());
        List<Putaran> dikirim = perbaikan.riwayat(x.id()).stream().filter(p -> p.dikirim() != null).map(this::putaran).toList();
        boolean dijawab = perbaikan.menungguPenilaian(x.id()).isPresent();
        return new Muatan(tampil.isi(a), tampil.baris(a.satker(), x), dijawab ? dikirim.get(0) : null, dijawab ? dikirim.subList(1, dikirim.size()) : dikirim, dijawab,
            perbaikan.putusanLewat(x.id()).stream().map(l -> new Lewat(TampilAudit.PUTUSAN_LEWAT.get(l.putusan()), l.alasan(), l.oleh(), l.pada())).toList());
    }

    private Putaran putaran(Perbaikan p) {
        return new Putaran(p.putaran(), p.akarMasalah(), p.koreksi(), p.tindakan(), p.rencanaSelesai(), p.dikirim(), p.terlambat(), p.putusan(), p.catatan(), p.penilai(),
            perbaikan.berkas(p).stream().map(TemuanForm::bukti).toList());
    }

    private static Bukti bukti(Berkas b) {
        return new Bukti(b.id(), b.nama());
    }

    private static long id(TugasKonteks t) {
        return t.id("temuanId");
    }
}
