package id.laju.konsultansi;

import id.laju.berkas.BerkasService;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.KepalaTugas;
import id.laju.permohonan.BerkasPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BersihHtml;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands above every task of a consulting order. */
@Component
class KepalaKonsultansi {

    record Lampiran(UUID id, String nama, long permohonanId) {
    }

    /** Ready to be shown. @param tim empty before it was appointed */
    record Kepala(KepalaTugas.Kepala kepala, long permohonanId, String kategori, String kebutuhan, String alamat, String kontak, List<Lampiran> berkas, String tim) {
    }

    private final KepalaTugas kepala;
    private final PermohonanService permohonan;
    private final KonsultansiService konsultansi;
    private final TimKonsultanService timKonsultan;
    private final BerkasPermohonan lampiran;
    private final BerkasService berkas;

    KepalaKonsultansi(KepalaTugas kepala, PermohonanService permohonan, KonsultansiService konsultansi, TimKonsultanService timKonsultan, BerkasPermohonan lampiran, BerkasService berkas) {
        this.kepala = kepala;
        this.permohonan = permohonan;
        this.konsultansi = konsultansi;
        this.timKonsultan = timKonsultan;
        this.lampiran = lampiran;
        this.berkas = berkas;
    }

    Kepala dari(TugasKonteks t) {
        Permohonan p = permohonan.ambil(t.id("permohonanId"));
        Konsultansi k = konsultansi.ambil(p.id());
        String kontak = Stream.of(p.kontakNama(), p.kontakJabatan(), p.kontakWa() == null ? null : "WA " + p.kontakWa(), p.kontakSurel()).filter(x -> x != null && !x.isBlank()).collect(Collectors.joining(", "));
        List<Lampiran> berkasnya = lampiran.berkas(p.id()).stream().map(berkas::ambil).map(b -> new Lampiran(b.id(), b.nama(), p.id())).toList();
        return new Kepala(kepala.dari(t, p), p.id(), k.sebutanKategori(), BersihHtml.teks(k.kebutuhan()), p.alamatCetak(), kontak, berkasnya, timKonsultan.tim(p.id()).stream().map(Anggota::sebutan).collect(Collectors.joining(", ")));
    }
}
