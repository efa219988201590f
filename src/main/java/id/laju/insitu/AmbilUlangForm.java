package id.laju.insitu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.pengujian.PenerimaanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task of {@code penerimaan-sampel} that only samples of our own officers have. */
@Configuration
class AmbilUlangForm {

    record Orang(String id, String nama) {
    }

    /** @param ditolak why CS refused it @param lama as it was taken before; null when that was not recorded @param foto stored already @param saya preset as the officer; null for whoever is none */
    record Muatan(TampilLapangan.Isi k, LapanganForm.ButirKerja butir, String ditolak, ContohLapangan lama, List<Orang> calon, List<LapanganForm.Gambar> foto, String saya) {
    }

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final HasilLapanganService hasil;
    private final TampilLapangan tampil;
    private final ReguService regu;

    AmbilUlangForm(PermohonanService permohonan, PenerimaanService penerimaan, HasilLapanganService hasil, TampilLapangan tampil, ReguService regu) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.hasil = hasil;
        this.tampil = tampil;
        this.regu = regu;
    }

    @Bean
    FormTugas<AmbilUlangService.Isian> ambilUlangContoh(AmbilUlangService ulang) {
        return FormTugas.untuk("ambilUlangContoh", AmbilUlangService.Isian.class, this::muat, (t, i) -> {
            new PeriksaIsian().tolakJika(!"terambil".equals(i.keputusan()) && !"tidakDapat".equals(i.keputusan()), "keputusan", "Pilih apakah contohnya sudah diambil lagi.").selesai();
            if ("terambil".equals(i.keputusan())) {
                ulang.terambil(t.id("sampelId"), i, t.pelaku());
            } else {
                ulang.tidakDapat(t.id("sampelId"), i.alasan(), t.pelaku());
            }
            return Map.of("contohDiambilUlang", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        Sampel s = permohonan.satuSampel(t.id("sampelId"));
        Permohonan p = permohonan.ambil(s.permohonanId());
        String ditolak = penerimaan.riwayat(s.id()).stream().findFirst().map(r -> r.keterangan()).orElse(null);
        List<Orang> calon = regu.calon(p).stream().map(o -> new Orang(o.id(), o.nama())).toList();
        return new Muatan(tampil.lengkap(p.id()), new LapanganForm.ButirKerja(s.id(), s.namaLengkap(), s.produk(), s.standar(), p.kalibrasi(), !p.kalibrasi(), List.of(), null, null, List.of()), ditolak,
            hasil.contohSampel(s.id()).orElse(null), calon,
            hasil.fotoUlang(s.id()).stream().map(f -> new LapanganForm.Gambar(f.id(), f.sampelId(), f.jenis().name())).toList(), calon.stream().map(Orang::id).filter(t.pelaku()::equals).findFirst().orElse(null));
    }
}
