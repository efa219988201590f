package id.laju.penawaran;

import id.laju.layanan.Tarif;
import id.laju.layanan.TarifService;
import id.laju.permohonan.ParameterSampel;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One line per sample and parameter (QUO-011). */
@Component
public class BarisUji {

    private final PermohonanService permohonan;
    private final TarifService tarif;

    BarisUji(PermohonanService permohonan, TarifService tarif) {
        this.permohonan = permohonan;
        this.tarif = tarif;
    }

    /** @param mulai number of the first line @throws IsianKeliru when a parameter has no tariff on that day */
    public List<BarisPenawaran> dari(long permohonanId, LocalDate hari, int mulai) {
        List<BarisPenawaran> baris = new ArrayList<>();
        for (Sampel s : permohonan.sampel(permohonanId)) {
            List<ParameterSampel> parameter = permohonan.parameter(s.id());
            Map<Long, Tarif> harga = tarif.tarif(parameter.stream().map(ParameterSampel::parameterId).toList(), hari);
            parameter.forEach(p -> baris.add(baris(mulai + baris.size(), s, p, harga.get(p.parameterId()))));
        }
        return baris;
    }

    private static BarisPenawaran baris(int urutan, Sampel s, ParameterSampel p, Tarif t) {
        if (t == null) {
            throw new IsianKeliru("Parameter " + p.nama() + " belum mempunyai tarif yang berlaku hari ini; minta admin satker mengisinya dulu.");
        }
        String judul = s.urutan() + ". " + s.namaLengkap() + " (" + s.standar() + ")";
        String nama = p.kelompok() == null ? p.nama() : p.kelompok() + ": " + p.nama();
        return new BarisPenawaran(0, urutan, JenisBaris.PARAMETER, s.id(), p.parameterId(), null, judul, nama, t.satuan(), 1, t.jumlah(), t.peraturan(), null, null);
    }
}
