package id.laju.mesin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.laju.umum.IsianKeliru;
import java.util.stream.Collectors;

/** Turns JSON that does not fit the form's shape into a sentence at its field. */
final class IsianRusak {

    private IsianRusak() {
    }

    /** Not even the shape of a form. */
    static IsianKeliru seluruhnya() {
        return new IsianKeliru("Isian formulir ini tidak terbaca. Muat ulang formulir, lalu isi lagi.");
    }

    static IsianKeliru dari(JsonProcessingException e) {
        String bidang = e instanceof JsonMappingException m ? m.getPath().stream()
                .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
                .collect(Collectors.joining(".")) : "isian";
        return IsianKeliru.pada(bidang, "Isi bidang ini tidak terbaca; periksa angka, tanggal atau pilihannya.");
    }
}
