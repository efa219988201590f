package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.StatusPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Costs or days that turn out wrong while the agreement is signed lead back to the quotation. */
@LajuTest
class PenawaranSaatSpkTest {

    @Autowired AlurSertifikasiPenuh alur;
    @Autowired AlurSpk alurSpk;
    @Autowired SpkService spk;
    @Autowired PenawaranService penawaran;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired WebUji web;
    @Autowired Orang orang;
    private Permohonan p;

    @AfterEach
    void bereskan() {
        if (p != null && kasus.ambil(p.kasus()).selesai() == null) {
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
            permohonan.batal(p.id(), "akhir uji", "sistem");
        }
    }

    private Spk kini() {
        return spk.semua(p.id()).get(0);
    }

    private void di(String... frasa) {
        assertThat(kasus.terbuka(p.kasus())).extracting(Langkah::frasa).containsExactly(frasa);
    }

    private void ganti(String oleh, String alasan) throws Exception {
        web.kirim(oleh, "/kelola/penawaran-baru/" + p.id(), "alasan", alasan);
        alurSpk.latar(p);
    }

    @Test
    @Tag("CRT-039")
    void theHeadSendsTheAgreementBackAndPjSertifikasiAsksForAnotherQuotation() throws Exception {
        p = alur.kirim();
        alur.verifikasi(p);
        alur.setujui(p);
        Penawaran harga = penawaran.terakhir(p.id()).orElseThrow();
        Spk lama = kini();
        alurSpk.tandatanganiDenganKode(p, lama);
        orang.selesaikan("kepala", p.kasus(), "setujuiSpk", Map.of("keputusan", "kembalikan", "catatan", "Pelanggan meminta audit sebulan kemudian"));
        di("perbaikiSpk");
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("/kelola/penawaran-baru/" + p.id());
        ganti("pjsert", "Tanggal audit digeser sebulan");
        assertThat(penawaran.ambil(harga.id()).status()).isEqualTo(StatusPenawaran.DIGANTI);
        assertThat(spk.versi(p.id(), lama.versi())).satisfies(s -> {
            assertThat(s.keadaan()).isEqualTo(KeadaanSpk.DIGANTI);
            assertThat(s.alasan()).contains("Tanggal audit digeser sebulan");
        });
        di("susunPenawaranSertifikasi");
        alur.setujui(p);
        di("tandatanganiSpk");
        assertThat(kini()).satisfies(s -> {
            assertThat(s.versi()).isEqualTo(lama.versi() + 1);
            assertThat(s.nomor()).as("its number goes to the next version").isEqualTo(lama.nomor());
            assertThat(s.penawaranId()).isNotEqualTo(harga.id());
        });
        ganti("ketua", "Ongkos perjalanan berubah");
        assertThat(kini().keadaan()).as("nor may the customer sign the one that was sent").isEqualTo(KeadaanSpk.DIGANTI);
        di("susunPenawaranSertifikasi");
        alur.setujui(p);
        alur.tandatanganiSpk(p);
        assertThat(spk.berlaku(p.id()).orElseThrow().penawaranId()).isEqualTo(penawaran.yangDisetujui(p.id()).orElseThrow().id());
        di("terbitkanBilling");
    }
}
