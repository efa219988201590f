package id.laju.audit;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.StafService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code pelaksanaan-audit}. */
@Configuration
class PelaksanaanForm {

    /** @param hasil terlaksana or ditunda */
    record IsianPelaksanaan(String hasil, String sebab) {
    }

    record IsianPutusan(String keputusan, String alasan, String menjadi) {
    }

    /** @param kurang what is still missing in the checklist; null when nothing is */
    record MuatanAudit(TampilAudit.Isi a, long butir, long dijawab, String kurang, List<TampilAudit.Baris> temuan, List<Tunda> riwayat) {
    }

    record Tunda(String sebab, String oleh, Instant pada, String alasan) {
    }

    /** @param dibayar rupiah in words; null when nothing was billed */
    record MuatanTunda(TampilAudit.Isi a, List<Tunda> riwayat, String dibayar) {
    }

    record Jumlah(String kategori, long banyak) {
    }

    record Gambar(long id, String jenis) {
    }

    /** @param tanggal last planned day of the audit, never after today */
    record MuatanLks(TampilAudit.Isi a, String tanggal, List<Jumlah> jumlah, List<TampilAudit.Baris> temuan, List<Gambar> foto) {
    }

    private final LembarAuditService lembar;
    private final TemuanService temuan;
    private final FotoAuditService foto;
    private final PelaksanaanAuditService pelaksanaan;
    private final TampilAudit tampil;
    private final StafService staf;

    PelaksanaanForm(LembarAuditService lembar, TemuanService temuan, FotoAuditService foto, PelaksanaanAuditService pelaksanaan, TampilAudit tampil, StafService staf) {
        this.lembar = lembar;
        this.temuan = temuan;
        this.foto = foto;
        this.pelaksanaan = pelaksanaan;
        this.tampil = tampil;
        this.staf = staf;
    }

    @Bean
    FormTugas<IsianPelaksanaan> laksanakanAudit() {
        return FormTugas.untuk("laksanakanAudit", IsianPelaksanaan.class, this::muatAudit, (t, i) -> {
            boolean terlaksana = "terlaksana".equals(i.hasil());
            new PeriksaIsian().tolakJika(!terlaksana && !"ditunda".equals(i.hasil()), "hasil", "Pilih apakah audit terlaksana.").selesai();
            if (terlaksana) {
                pelaksanaan.terlaksana(id(t), t.pelaku());
            } else {
                pelaksanaan.tunda(id(t), i.sebab(), t.pelaku());
            }
            return Map.of("pelaksanaanAudit", i.hasil());
        });
    }

    private Object muatAudit(TugasKonteks t) {
        AuditLapangan a = lembar.audit(id(t));
        List<ButirLembar> butir = lembar.butir(a.id());
        return new MuatanAudit(tampil.isi(a), butir.size(), butir.stream().filter(b -> b.hasil() != null).count(), pelaksanaan.kurang(a).orElse(null), daftar(a), riwayat(a));
    }

    private List<TampilAudit.Baris> daftar(AuditLapangan a) {
        return temuan.milikAudit(a.id()).stream().map(x -> tampil.baris(a.satker(), x)).toList();
    }

    private List<Tunda> riwayat(AuditLapangan a) {
        return pelaksanaan.riwayatTunda(a.id()).stream().map(x -> new Tunda(x.sebab(), staf.nama(x.oleh()), x.pada(), x.alasan())).toList();
    }

    @Bean
    FormTugas<IsianPutusan> putuskanAuditTunda() {
        return FormTugas.untuk("putuskanAuditTunda", IsianPutusan.class, this::muatTunda, (t, i) -> {
            pelaksanaan.putuskan(id(t), i.keputusan(), i.alasan(), i.menjadi(), t.pelaku());
            return Map.of("putusanAuditTunda", i.keputusan());
        });
    }

    private Object muatTunda(TugasKonteks t) {
        AuditLapangan a = lembar.audit(id(t));
        return new MuatanTunda(tampil.isi(a), riwayat(a), pelaksanaan.dibayar(a).map(Rupiah::tulis).orElse(null));
    }

    @Bean
    FormTugas<LksService.Isian> susunLks(LksService lks) {
        return FormTugas.untuk("susunLks", LksService.Isian.class, this::muatLks, (t, i) -> {
            lks.susun(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    private Object muatLks(TugasKonteks t) {
        AuditLapangan a = lembar.audit(id(t));
        LocalDate kini = tampil.hariIni(a.satker());
        LocalDate rencana = a.selesai() == null ? kini : tampil.hari(a.satker(), a.selesai());
        List<Jumlah> jumlah = TemuanService.hitung(temuan.milikAudit(a.id())).entrySet().stream().map(e -> new Jumlah(e.getKey().label(), e.getValue())).toList();
        return new MuatanLks(tampil.isi(a), (rencana.isAfter(kini) ? kini : rencana).toString(), jumlah, daftar(a), foto.semua(a.id()).stream().map(f -> new Gambar(f.id(), f.jenis().name())).toList());
    }

    static long id(TugasKonteks t) {
        return t.id("auditId");
    }
}
