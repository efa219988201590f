package id.laju.audit;

import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the evaluation found that forbids a certificate, a sentence each; for the recommendation of the team as for those who decide. The table {@code batas-temuan} may name further
 * categories; critical and major findings always forbid it (rules of the scheme, as the database has them).
 */
@Component
public class HalanganPemberian {

    private final PermohonanService permohonan;
    private final TemuanService temuan;
    private final AturanTemuan aturan;
    private final PenilaianUjiService uji;

    HalanganPemberian(PermohonanService permohonan, TemuanService temuan, AturanTemuan aturan, PenilaianUjiService uji) {
        this.permohonan = permohonan;
        this.temuan = temuan;
        this.aturan = aturan;
        this.uji = uji;
    }

    public List<String> untuk(long permohonanId) {
        String kode = permohonan.ambil(permohonanId).satker();
        Stream<String> terbuka = temuan.milik(permohonanId).stream().filter(t -> t.keadaan() != KeadaanTemuan.DITUTUP && menghalangi(kode, t.kategori()))
            .map(t -> "Temuan nomor " + t.nomor() + " (" + t.kategori().label() + "): " + t.keadaan().label().toLowerCase() + ".");
        Stream<String> gagal = uji.terakhir(permohonanId).filter(p -> !"memenuhi".equals(p.putusan())).map(p -> "Hasil uji produk tidak memenuhi syarat mutu SNI.").stream();
        return Stream.concat(terbuka, gagal).toList();
    }

    private boolean menghalangi(String kode, Kategori k) {
        return k == Kategori.KRITIS || k == Kategori.MAYOR || aturan.untuk(kode, k).menghalangi();
    }
}
