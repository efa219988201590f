package id.laju.audit;

import id.laju.mesin.FormTugas;
import id.laju.mesin.ModelTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.KepalaSertifikasi;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.sertifikasi.SkemaSertifikasi;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code penunjukan-tim-audit}. */
@Configuration
class TimForm {

    private static final String SUSUNAN = "susunanTim";
    private static final String BATAL = "batal";

    record Pilihan(String kode, String label) {
    }

    /** @param terlarang why this person cannot be chosen; null for who can @param kini part on the proposal before; null without @param sibuk what is known of the next weeks */
    record Calon(String staf, String nama, String terlarang, List<Pilihan> fungsi, List<String> bukti, String kini, List<String> sibuk) {
    }

    /** @param keterangan what the person declared; null without */
    record Lama(String nama, String fungsi, String keadaan, String keterangan) {
    }

    /** What the customer had against somebody. @param putusan what became of it, and why */
    record Atas(String nama, String alasan, String putusan) {
    }

    /** @param ganti why the team that was appointed changes; null the first time @param dapatBatal the change may be given up */
    record MuatanTim(KepalaSertifikasi.Kepala k, String ganti, boolean dapatBatal, String usul, boolean ppc, List<Calon> calon, List<Lama> riwayat, List<Atas> keberatan) {
    }

    /** What a member has to know to declare himself; nothing about money or contacts. */
    record MuatanNyatakan(String order, String perusahaan, String alamat, String fungsi, LingkupAudit lingkup, String hari, List<String> tim) {
    }

    record IsianNyatakan(String jawaban, String pernyataan) {
    }

    record Atasnya(long anggotaId, String nama, String fungsi, String alasan) {
    }

    record MuatanKeberatan(KepalaSertifikasi.Kepala k, List<Atasnya> keberatan, List<String> tim) {
    }

    record IsianKeberatan(List<PutusanKeberatan> putusan) {

        List<PutusanKeberatan> semua() {
            return putusan == null ? List.of() : putusan.stream().filter(x -> x != null && x.anggotaId() != null).toList();
        }
    }

    private final TimAuditService tim;
    private final CalonTimService calon;
    private final TanggapanTimService tanggapan;
    private final KepalaSertifikasi kepala;
    private final LingkupAuditService lingkup;
    private final SkemaSertifikasi skema;
    private final TampilTim tampil;
    private final PermohonanService permohonan;
    private final ModelTugas model;

    TimForm(TimAuditService tim, CalonTimService calon, TanggapanTimService tanggapan, KepalaSertifikasi kepala, LingkupAuditService lingkup, SkemaSertifikasi skema, TampilTim tampil,
            PermohonanService permohonan, ModelTugas model) {
        this.tim = tim;
        this.calon = calon;
        this.tanggapan = tanggapan;
        this.kepala = kepala;
        this.lingkup = lingkup;
        this.skema = skema;
        this.tampil = tampil;
        this.permohonan = permohonan;
        this.model = model;
    }

    @Bean
    FormTugas<IsianTim> tunjukTim(GantiTimService ganti, AuditSurat surat) {
        return FormTugas.untuk("tunjukTim", IsianTim.class, this::muatTim, (t, i) -> {
            if (i.dibatalkan() && dapatBatal(t)) {
                ganti.batalkan(id(t), i.alasanBatal());
                surat.timTetap(id(t));
                return Map.of(SUSUNAN, BATAL);
            }
            tim.tunjuk(id(t), i, t.pelaku());
            return Map.of(SUSUNAN, "diusulkan");
        });
    }

    private Object muatTim(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        List<Lama> lama = tim.semua(p.id()).stream().map(a -> new Lama(a.nama(), a.fungsi().label(), a.keadaan().sebutan(), keterangan(a))).toList();
        return new MuatanTim(kepala.dari(t), tim.alasanGanti(p.id()).orElse(null), dapatBatal(t), tampil.usul(p), skema.diuji(p.id()), calon(p), lama,
            tanggapan.keberatan(p.id()).stream().map(k -> new Atas(k.nama(), k.alasan(), k.putusanTertulis())).toList());
    }

    /** A version of before always goes on with a new team. */
    private boolean dapatBatal(TugasKonteks t) {
        return tim.alasanGanti(id(t)).isPresent() && model.menanyakan(t, SUSUNAN, BATAL);
    }

    private static String keterangan(Anggota a) {
        return a.pernyataan() == null ? null : (Boolean.TRUE.equals(a.benturan()) ? "Benturan kepentingan: " : "") + a.pernyataan();
    }

    private List<Calon> calon(Permohonan p) {
        Map<String, String> terlarang = tim.terlarang(p.id());
        List<Anggota> kini = tim.tim(p.id());
        return calon.pada(p, calon.hariIni(p)).stream().map(c -> new Calon(c.staf(), c.nama(), terlarang.get(c.staf()), c.fungsi().keySet().stream().map(f -> new Pilihan(f.name(), f.label())).toList(),
            c.fungsi().entrySet().stream().map(e -> e.getKey().label() + ": " + e.getValue()).toList(),
            kini.stream().filter(a -> a.staf().equals(c.staf())).map(a -> a.fungsi().name()).findFirst().orElse(""), calon.kesibukan(p, c.staf()))).toList();
    }

    @Bean
    FormTugas<IsianNyatakan> nyatakanIndependensi() {
        return FormTugas.untuk("nyatakanIndependensi", IsianNyatakan.class, this::muatNyatakan, (t, i) -> {
            tim.nyatakan(t.id("anggotaId"), i.jawaban(), i.pernyataan(), t.pelaku());
            return Map.of();
        });
    }

    private Object muatNyatakan(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        return new MuatanNyatakan(WaktuAudit.order(p), p.namaCetak(), p.alamatCetak(), tim.anggota(t.id("anggotaId")).fungsi().tertulis(), lingkup.untuk(p),
            tampil.usul(p), tim.tim(p.id()).stream().map(Anggota::sebutan).toList());
    }

    @Bean
    FormTugas<IsianKeberatan> putuskanKeberatanTim() {
        return FormTugas.untuk("putuskanKeberatanTim", IsianKeberatan.class, this::muatKeberatan,
            (t, i) -> Map.of("putusanKeberatanTim", tanggapan.putuskan(id(t), i.semua(), t.pelaku())));
    }

    private Object muatKeberatan(TugasKonteks t) {
        return new MuatanKeberatan(kepala.dari(t), tanggapan.belumDiputuskan(id(t)).stream().map(k -> new Atasnya(k.anggotaId(), k.nama(), k.fungsi().label(), k.alasan())).toList(),
            tim.tim(id(t)).stream().map(Anggota::sebutan).toList());
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
