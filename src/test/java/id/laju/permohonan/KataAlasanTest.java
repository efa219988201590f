package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the system wrote is read in the reader's language, what people wrote as they wrote it. */
@LajuTest
class KataAlasanTest {

    @Autowired KataAlasan alasan;

    @AfterEach
    void selesai() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tidak dilanjutkan sampai batas waktu.|Not continued within its time limit.",
        "Penawaran tidak dijawab sampai masa berlakunya habis|The quotation was not answered before it lapsed",
        "SPK tidak ditandatangani sampai batas waktunya|The agreement was not signed before its deadline",
        "Kelas dibatalkan: Kuota tidak tercapai|The class was cancelled: Kuota tidak tercapai",
        "Pelanggan tidak menerima jadwal baru: Libur|The customer did not accept the new date: Libur",
        "Kelas sudah selesai sebelum order ini dibayar.|The class was over before this order was paid.",
        "Permohonannya berakhir: SPK tidak ditandatangani sampai batas waktunya|Its request ended: The agreement was not signed before its deadline",
        "Contoh tidak ada|Contoh tidak ada"})
    void readersOfEnglish(String tersimpan, String dibaca) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(alasan.kata(tersimpan)).isEqualTo(dibaca);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jadwal baru tidak dijawab sampai batasnya.", "Kelas dibatalkan: Kuota tidak tercapai", "Kelas sudah dimulai sebelum jadwal barunya disetujui.", "Contoh tidak ada"})
    void othersReadItAsItWasWritten(String tersimpan) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
        assertThat(alasan.kata(tersimpan)).isEqualTo(tersimpan);
    }

    @Test
    void noReason() {
        assertThat(alasan.kata(null)).isNull();
    }
}
