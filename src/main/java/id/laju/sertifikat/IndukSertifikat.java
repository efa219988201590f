package id.laju.sertifikat;

import id.laju.permohonan.PermohonanService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up what a certificate in the making adds brands to, and whether it may still go on (CRT-031). The forms warn with the same sentences with which signing and release refuse. */
@Component
class IndukSertifikat {

    private final TerbitMapper mapper;
    private final SertifikatService sertifikat;
    private final MerekDiperluas merek;
    private final PermohonanService permohonan;

    IndukSertifikat(TerbitMapper mapper, SertifikatService sertifikat, MerekDiperluas merek, PermohonanService permohonan) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.merek = merek;
        this.permohonan = permohonan;
    }

    Induk untuk(Sertifikat s) {
        boolean menambah = mapper.surveilan(s.permohonanId());
        Sertifikat lama = menambah ? mapper.diperluas(s.permohonanId()).orElse(null) : null;
        List<RiwayatSertifikat> riwayat = lama == null ? List.of() : sertifikat.riwayat(lama.id());
        return new Induk(menambah, lama, riwayat.isEmpty() ? null : riwayat.get(0), sertifikat.hariIni(s.satker()));
    }

    /** As they would be printed today. */
    List<MerekSertifikat> merek(Sertifikat s, Induk i) {
        return i.lama() == null ? sertifikat.merek(s.id()) : merek.untuk(permohonan.ambil(s.permohonanId()), i.lama());
    }

    /** Why a certificate that was prepared may not be signed or released, and what to do; null when it may. */
    String halangan(Sertifikat s) {
        Induk i = untuk(s);
        if (i.berakhir()) {
            return "Sertifikat yang mereknya ditambah sudah berakhir: " + i.akhir() + ". Kembalikan; Admin Sertifikasi lalu menghentikan penerbitannya.";
        }
        if (i.tertahan() != null) {
            return i.tertahan() + " Tunggu sampai dipulihkan di Register Sertifikat, atau kembalikan.";
        }
        return i.menambah() && berubah(s, i.lama()) ? "Lingkup atau masa berlaku sertifikat " + i.lama().nomor() + ", yang mereknya ditambah, berubah sesudah sertifikat ini disiapkan. Kembalikan supaya disiapkan lagi." : null;
    }

    /** Also when it was renewed meanwhile, and lasts longer than what was printed. */
    private boolean berubah(Sertifikat s, Sertifikat lama) {
        return !lama.berakhir().equals(s.berakhir()) || !merek.untuk(permohonan.ambil(s.permohonanId()), lama).equals(sertifikat.merek(s.id()));
    }
}
