package id.laju.sertifikasi;

import id.laju.penawaran.BiayaDitanggung;
import id.laju.penawaran.JenisBiaya;
import id.laju.permohonan.Permohonan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The way to the factory as the customer described it, with its price where one was typed; how many travel says PJ Sertifikasi. */
@Component
class UsulanBiaya {

    private final IsianService isian;

    UsulanBiaya(IsianService isian) {
        this.isian = isian;
    }

    List<BiayaDitanggung> untuk(Permohonan p) {
        return isian.baris(p.id(), JenisIsian.ISIAN_1).stream().map(UsulanBiaya::perjalanan).toList();
    }

    private static BiayaDitanggung perjalanan(Map<String, String> b) {
        String uraian = b.getOrDefault("asal", "") + " - " + b.getOrDefault("tujuan", "") + " pp, " + b.getOrDefault("moda", "");
        String biaya = b.getOrDefault("biaya", "");
        return new BiayaDitanggung(JenisBiaya.TRANSPORT, uraian.substring(0, Math.min(uraian.length(), 200)), "orang", null, biaya.matches("\\d{1,9}") ? new BigDecimal(biaya) : null);
    }
}
