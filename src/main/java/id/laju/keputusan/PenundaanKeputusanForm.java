package id.laju.keputusan;

import id.laju.mesin.FormTugas;
import id.laju.mesin.ModelTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.sertifikasi.KepalaSertifikasi;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of a decision that was postponed. */
@Configuration
class PenundaanKeputusanForm {

    /** Of a case that goes on by a version of before. */
    private static final String UJI_TIDAK_DIKENAL = "Kasus ini berjalan menurut versi model yang belum mengenal uji produk lagi. Pilih tinjau lagi, beri waktu lagi, atau sertifikat tidak %s; "
        + "atau minta pemilik proses memindahkan kasus ini ke versi yang baru lebih dulu.";

    record Bukti(UUID id, String nama) {
    }

    /** @param jawaban of the customer; null when the day came first @param temuan that nobody mended @param ujiGagal why the product failed; null when it did not @param ujiLagi it may be tested once more */
    record MuatanPenundaan(KepalaSertifikasi.Kepala k, long permohonanId, String sampai, String alasan, String jawaban, List<Bukti> bukti, int ke, List<String> temuan, String ujiGagal, boolean ujiLagi) {
    }

    record IsianPenundaan(String keputusan, String alasan, String sampai) {
    }

    private final KeputusanService keputusan;
    private final PenundaanKeputusanService penundaan;
    private final KepalaSertifikasi kepala;
    private final ModelTugas model;

    PenundaanKeputusanForm(KeputusanService keputusan, PenundaanKeputusanService penundaan, KepalaSertifikasi kepala, ModelTugas model) {
        this.keputusan = keputusan;
        this.penundaan = penundaan;
        this.kepala = kepala;
        this.model = model;
    }

    @Bean
    FormTugas<IsianPenundaan> tentukanPenundaan(KeputusanSurat surat) {
        return FormTugas.untuk("tentukanPenundaan", IsianPenundaan.class, this::muatPenundaan, (t, i) -> {
            if ("uji".equals(i.keputusan()) && !mengenalUjiLagi(t)) {
                throw IsianKeliru.pada("keputusan", UJI_TIDAK_DIKENAL.formatted(kepala.dari(t).hasil()));
            }
            keputusan.tentukan(id(t), i.keputusan(), i.alasan(), i.sampai(), t.pelaku());
            if ("perpanjang".equals(i.keputusan())) {
                surat.waktuLagi(id(t));
            } else if ("perbaiki".equals(i.keputusan())) {
                surat.temuanDibuka(id(t));
            } else if ("uji".equals(i.keputusan())) {
                surat.ujiLagi(id(t));
            }
            Map<String, Object> hasil = new LinkedHashMap<>(Map.of("kelanjutanPenundaan", i.keputusan()));
            if ("berhenti".equals(i.keputusan())) {
                hasil.put("keputusanSertifikasi", PilihanKeputusan.TOLAK.hasil());
            }
            return hasil;
        });
    }

    private Object muatPenundaan(TugasKonteks t) {
        Penundaan n = penundaan.kini(id(t));
        Optional<String> gagal = penundaan.ujiGagal(id(t));
        return new MuatanPenundaan(kepala.dari(t), id(t), Tanggal.panjang(n.sampai()), n.alasan(), n.jawaban(), penundaan.bukti(n.id()).stream().map(b -> new Bukti(b.id(), b.nama())).toList(), n.ke(),
            penundaan.tidakDiperbaiki(id(t)), gagal.orElse(null), gagal.isPresent() && mengenalUjiLagi(t));
    }

    private boolean mengenalUjiLagi(TugasKonteks t) {
        return model.menanyakan(t, "kelanjutanPenundaan", "uji");
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
