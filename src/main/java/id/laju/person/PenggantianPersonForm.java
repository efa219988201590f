package id.laju.person;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Tanggal;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task of {@code penggantian-person}. */
@Configuration
class PenggantianPersonForm {

    /** @param bukti null without */
    record Muatan(long permohonanId, long sertifikatId, String order, String perusahaan, String nomor, String nama, String berlaku, String sebab, String alasan, UUID bukti) {
    }

    record Isian(String putusan, String alasan) {
    }

    private final PenggantianPersonService penggantian;
    private final RegisterPersonService register;
    private final PermohonanService permohonan;

    PenggantianPersonForm(PenggantianPersonService penggantian, RegisterPersonService register, PermohonanService permohonan) {
        this.penggantian = penggantian;
        this.register = register;
        this.permohonan = permohonan;
    }

    @Bean
    FormTugas<Isian> periksaPenggantian() {
        return FormTugas.untuk("periksaPenggantian", Isian.class, this::muat, (t, i) -> {
            penggantian.putuskan(t.id("penggantianId"), i.putusan(), i.alasan(), t.pelaku());
            return Map.of("putusanPenggantian", i.putusan());
        });
    }

    private Object muat(TugasKonteks t) {
        PenggantianPerson g = penggantian.ambil(t.id("penggantianId"));
        SertifikatPerson s = register.ambil(g.sertifikatId());
        return new Muatan(g.permohonanId(), s.id(), permohonan.ambil(g.permohonanId()).nomorOrder(), permohonan.ambil(g.permohonanId()).namaCetak(), s.nomor(), s.nama(),
            Tanggal.panjang(s.terbit()) + " sampai " + Tanggal.panjang(s.berakhir()), g.sebutan(), g.alasan(), g.buktiId());
    }
}
