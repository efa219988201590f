package id.laju.keputusan;

import id.laju.audit.LaporanAuditService;
import id.laju.audit.LaporanTim;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.KepalaSertifikasi;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The review of the file, and what the head of the team answers to it. */
@Configuration
class TinjauanHasilForm {

    private static final String HASIL = "hasilTinjauanAkhir";

    record Pilihan(String kode, String label) {
    }

    /** @param berkas paper that it is about; null for all of the file @param hasil what was said before the round was given back; null without, and in a review of its own */
    record Butir(long butirId, String isi, BerkasKeputusan.Berkas berkas, String hasil, String catatan) {
    }

    /** @param jawaban null while it waits @param laporan a new version of the report came with it */
    record Putaran(int putaran, String oleh, String catatan, String jawaban, Integer laporan) {
    }

    /** @param lembarKosong the sheet may be given back for its values @param lembar what was asked of it before */
    record Muatan(KepalaSertifikasi.Kepala k, int putaran, List<Butir> butir, List<BerkasKeputusan.Berkas> berkas, List<String> halangan, List<Pilihan> pilihan, List<Putaran> riwayat, boolean lembarKosong,
            List<LembarKurang.Permintaan> lembar) {
    }

    /** @param lama newest version of the report */
    record MuatanLengkap(KepalaSertifikasi.Kepala k, int putaran, String catatan, List<ButirDinilai> kurang, LaporanTim lama, List<Pilihan> pilihan, List<String> halangan,
            List<BerkasKeputusan.Berkas> berkas) {
    }

    private final TinjauanHasilService tinjauan;
    private final LembarKurang lembar;
    private final BerkasKeputusan berkas;
    private final LaporanAuditService laporan;
    private final KepalaSertifikasi kepala;
    private final PermohonanService permohonan;
    private final StafService staf;

    TinjauanHasilForm(TinjauanHasilService tinjauan, LembarKurang lembar, BerkasKeputusan berkas, LaporanAuditService laporan, KepalaSertifikasi kepala, PermohonanService permohonan, StafService staf) {
        this.tinjauan = tinjauan;
        this.lembar = lembar;
        this.berkas = berkas;
        this.laporan = laporan;
        this.kepala = kepala;
        this.permohonan = permohonan;
        this.staf = staf;
    }

    @Bean
    FormTugas<TinjauanHasilService.Isian> tinjauHasil() {
        return FormTugas.untuk("tinjauHasil", TinjauanHasilService.Isian.class, this::muat, (t, i) -> {
            if (i.lembar()) {
                lembar.pastikanDikenal(t, HASIL, "lembar", "keputusan");
            }
            tinjauan.tinjau(id(t), i, t.pelaku());
            return Map.of(HASIL, i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        List<TinjauanHasil> semua = tinjauan.semua(p.id());
        List<BerkasKeputusan.Berkas> daftar = berkas.ditinjau(p);
        Map<Long, ButirDinilai> lama = semua.stream().limit(1).filter(TinjauanHasil::kembali).flatMap(x -> tinjauan.dinilai(x.id()).stream()).collect(Collectors.toMap(ButirDinilai::butirId, Function.identity()));
        List<Butir> butir = tinjauan.butir(p).stream().map(b -> butir(b, daftar, lama.get(b.id()))).toList();
        return new Muatan(kepala.dari(t), semua.size() + 1, butir, daftar, berkas.halanganTinjauan(p), pilihan(p.id()), semua.stream().filter(TinjauanHasil::kembali).map(this::putaran).toList(),
            lembar.dapatDikembalikan(t, HASIL, "lembar"), lembar.semua(p.id()));
    }

    private static Butir butir(ButirTinjauanHasil b, List<BerkasKeputusan.Berkas> daftar, ButirDinilai lama) {
        return new Butir(b.id(), b.isi(), daftar.stream().filter(x -> x.kode().equals(b.berkas())).findFirst().orElse(null), lama == null ? null : lama.hasil(), lama == null ? null : lama.catatan());
    }

    private Putaran putaran(TinjauanHasil t) {
        JawabanTinjauanHasil j = tinjauan.jawaban(t.id()).orElse(null);
        return new Putaran(t.putaran(), staf.nama(t.oleh()), t.catatan(), j == null ? null : j.jawaban(), j == null ? null : j.laporanVersi());
    }

    private List<Pilihan> pilihan(long permohonanId) {
        return laporan.pilihan(permohonanId).stream().map(r -> new Pilihan(r.name(), laporan.label(permohonanId, r))).toList();
    }

    @Bean
    FormTugas<TinjauanHasilService.IsianLengkap> lengkapiEvaluasi() {
        return FormTugas.untuk("lengkapiEvaluasi", TinjauanHasilService.IsianLengkap.class, this::muatLengkap, (t, i) -> {
            tinjauan.lengkapi(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    private Object muatLengkap(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        TinjauanHasil akhir = tinjauan.terakhir(p.id()).orElseThrow();
        List<ButirDinilai> kurang = tinjauan.dinilai(akhir.id()).stream().filter(b -> "TIDAK_SESUAI".equals(b.hasil())).toList();
        return new MuatanLengkap(kepala.dari(t), akhir.putaran(), akhir.catatan(), kurang, laporan.terakhir(p.id()).orElse(null), pilihan(p.id()), berkas.halanganTinjauan(p), berkas.ditinjau(p));
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
