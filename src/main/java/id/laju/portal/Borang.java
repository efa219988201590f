package id.laju.portal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.expression.ExpressionException;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Helps the field fragments: what stands in a field, what it can be chosen from, which sentences explain it. */
@Component
class Borang {

    private static final ExpressionParser SPEL = new SpelExpressionParser();
    private static final SimpleEvaluationContext BACA = SimpleEvaluationContext.forReadOnlyDataBinding().withInstanceMethods().build();

    public String idIsian(String nama) {
        return "f-" + nama.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    /** What was typed wins over an explicit value, and that over the record of the form. */
    public String nilai(Object nilai, Object ketikan, Object isian, String nama) {
        Object isi = mentah(nilai, ketikan, isian, nama);
        return isi instanceof Collection<?> c ? c.stream().findFirst().map(Object::toString).orElse("") : Objects.toString(isi, "");
    }

    /** As {@link #nilai}; a field that another form of the page did not send keeps what it showed. Not for boxes, which are not sent when they are empty. */
    public String nilaiTeks(Object nilai, Object ketikan, Object isian, String nama) {
        return nilai(nilai, ketikan instanceof Map<?, ?> peta && !peta.containsKey(nama) ? null : ketikan, isian, nama);
    }

    public boolean termasuk(Object nilai, Object ketikan, Object isian, String nama, String pilihan) {
        Object isi = mentah(nilai, ketikan, isian, nama);
        return isi instanceof Collection<?> c ? c.stream().map(Object::toString).anyMatch(pilihan::equals) : pilihan.equals(Objects.toString(isi, null));
    }

    private static Object mentah(Object nilai, Object ketikan, Object isian, String nama) {
        if (ketikan instanceof Map<?, ?> peta) {
            return peta.get(nama);
        }
        return nilai != null ? nilai : dari(isian, nama);
    }

    private static Object dari(Object isian, String nama) {
        if (isian == null || isian instanceof Map<?, ?>) {
            return isian == null ? null : ((Map<?, ?>) isian).get(nama);
        }
        try {
            return SPEL.parseExpression(nama).getValue(BACA, isian);
        } catch (ExpressionException tidakAda) {
            return null;
        }
    }

    /** Value to text, from strings, a map, or records with kode and nama. */
    public Map<String, String> pilihan(Object sumber) {
        Map<String, String> hasil = new LinkedHashMap<>();
        if (sumber instanceof Map<?, ?> peta) {
            peta.forEach((k, v) -> hasil.put(k.toString(), v.toString()));
        } else if (sumber instanceof Collection<?> banyak) {
            banyak.forEach(p -> hasil.put(kunci(p), teks(p)));
        }
        return hasil;
    }

    private static String kunci(Object p) {
        return p instanceof Record ? Objects.toString(dari(p, "kode"), "") : p.toString();
    }

    private static String teks(Object p) {
        return p instanceof Record ? Objects.toString(dari(p, "nama"), kunci(p)) : p.toString();
    }

    /** Ids of the sentences below a field, for aria-describedby; null when there are none. */
    public String penjelas(String id, Object keliru, Object bantu) {
        String hasil = Stream.of(keliru == null ? "" : id + "-galat", bantu == null ? "" : id + "-bantu")
            .filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        return hasil.isEmpty() ? null : hasil;
    }

    public String ukuran(Number bita) {
        DataSize besar = DataSize.ofBytes(bita.longValue());
        return besar.toMegabytes() > 0 ? besar.toMegabytes() + " MB" : besar.toKilobytes() + " KB";
    }

}
