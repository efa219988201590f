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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The price list of a day, applied to what a request asks for: as its service says, else one line per sample and parameter (QUO-011). */
@Component
class PenyusunTarif {

    private final PermohonanService permohonan;
    private final TarifService tarif;
    private final ObjectProvider<PenyusunBaris> lain;

    PenyusunTarif(PermohonanService permohonan, TarifService tarif, ObjectProvider<PenyusunBaris> lain) {
        this.permohonan = permohonan;
        this.tarif = tarif;
        this.lain = lain;
    }

    /** @throws IsianKeliru when a parameter has no tariff on that day, or nothing is asked for */
    List<BarisPenawaran> susun(long permohonanId, LocalDate hari) {
        String layanan = permohonan.ambil(permohonanId).layanan();
        return lain.stream().filter(b -> b.layanan().contains(layanan)).findFirst().map(b -> b.susun(permohonanId, hari)).orElseGet(() -> parameter(permohonanId, hari));
    }

    private List<BarisPenawaran> parameter(long permohonanId, LocalDate hari) {
        List<BarisPenawaran> baris = new ArrayList<>();
        for (Sampel s : permohonan.sampel(permohonanId)) {
            List<ParameterSampel> parameter = permohonan.parameter(s.id());
            Map<Long, Tarif> harga = tarif.tarif(parameter.stream().map(ParameterSampel::parameterId).toList(), hari);
            parameter.forEach(p -> baris.add(baris(baris.size() + 1, s, p, harga.get(p.parameterId()))));
        }
        if (baris.isEmpty()) {
            throw new IsianKeliru("Permohonan ini belum memuat parameter uji; kembalikan kepada pelanggan untuk dilengkapi.");
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
