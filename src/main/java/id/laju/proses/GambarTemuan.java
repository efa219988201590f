package id.laju.proses;

import id.laju.diagram.Tanda;
import id.laju.mesin.TemuanModel;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A model with its findings marked on the picture. @param id of the picture on the page @param alamat of its XML */
public record GambarTemuan(String id, String berkas, String alamat, List<Tanda> tanda) {

    /** One for each model that has findings at elements. */
    static List<GambarTemuan> dari(List<TemuanModel> temuan, List<String> berkas, UnaryOperator<String> alamat) {
        List<String> bergambar = berkas.stream().filter(b -> b.endsWith(".bpmn") && !tanda(temuan, b).isEmpty()).toList();
        return IntStream.range(0, bergambar.size()).mapToObj(n -> new GambarTemuan("gambar-" + n, bergambar.get(n), alamat.apply(bergambar.get(n)), tanda(temuan, bergambar.get(n)))).toList();
    }

    /** Findings that no picture shows. */
    public static List<TemuanModel> lain(List<TemuanModel> temuan, List<GambarTemuan> gambar) {
        return temuan.stream().filter(t -> t.elemen().isEmpty() || gambar.stream().noneMatch(g -> g.berkas().equals(t.berkas()))).toList();
    }

    private static List<Tanda> tanda(List<TemuanModel> temuan, String berkas) {
        return temuan.stream().filter(t -> t.berkas().equals(berkas) && !t.elemen().isEmpty()).map(t -> new Tanda(t.elemen(), t.nama().isEmpty() ? null : t.nama(), "temuan", t.alasan())).toList();
    }
}
