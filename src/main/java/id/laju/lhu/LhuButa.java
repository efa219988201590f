package id.laju.lhu;

import id.laju.dokumen.ContohUji;
import id.laju.dokumen.Lhu;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.Teks;
import id.laju.pengujian.SampelButa;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.stream.IntStream;

/** A report as the laboratory may read it: never whose it is; names and brands stay outside, other words are covered where they tell (LAB-006). */
final class LhuButa {

    static final Pihak TERTUTUP = new Pihak("[disamarkan]", "[disamarkan]", null);

    private LhuButa() {
    }

    /**
     * Of a correction neither reason nor differences: they repeat what the customer wrote.
     *
     * @param sampel in the order of the report
     */
    static Lhu dari(Lhu lhu, List<SampelDilaporkan> sampel, Permohonan p) {
        List<ContohUji> contoh = IntStream.range(0, sampel.size()).mapToObj(i -> contoh(lhu.contoh().get(i), sampel.get(i).sampel(), p)).toList();
        return new Lhu(lhu.bahasa(), lhu.tempatTerbit(), lhu.terbit(), lhu.laboratorium(), lhu.tempatUji(), lhu.akreditasi(), lhu.tanpaSimbol(), TERTUTUP,
            lhu.nomorOrder(), contoh, lhu.aturanKeputusan(), semua(lhu.penyimpangan(), p), semua(lhu.catatan(), p), null, List.of(), lhu.penanda(), lhu.format());
    }

    private static ContohUji contoh(ContohUji c, Sampel s, Permohonan p) {
        List<ContohUji.Uraian> uraian = c.uraian().stream().map(u -> new ContohUji.Uraian(u.label(), samarkan(u.isi(), p), u.dariPelanggan())).toList();
        return new ContohUji(c.nomorAnalisa(), c.idSampel(), Teks.dari(s.produk()), uraian, samarkan(c.kondisi(), p), samarkan(c.pengambilan(), p), c.diterima(),
            c.mulaiUji(), c.selesaiUji(), c.kelompok());
    }

    private static List<Teks> semua(List<Teks> teks, Permohonan p) {
        return teks.stream().map(t -> samarkan(t, p)).toList();
    }

    private static Teks samarkan(Teks t, Permohonan p) {
        return t == null ? null : Teks.dari(SampelButa.samarkan(t.id(), p), SampelButa.samarkan(t.en(), p));
    }
}
