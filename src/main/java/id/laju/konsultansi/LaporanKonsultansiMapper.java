package id.laju.konsultansi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LaporanKonsultansiMapper {

    String KOLOM = "id, permohonan_id, ke, jenis, keadaan, latar, kegiatan, hasil, saran, penyusun, disusun, pemeriksa, diperiksa, kembali, penanda, nomor, dokumen_id, terbit";

    @Insert("insert into laporan_konsultansi (permohonan_id, ke, jenis) select #{permohonanId}, coalesce(max(ke), 0) + 1, #{jenis} from laporan_konsultansi where permohonan_id = #{permohonanId}")
    void mulai(long permohonanId, String jenis);

    @Select("select " + KOLOM + " from laporan_konsultansi where permohonan_id = #{permohonanId} order by ke")
    List<Laporan> semua(long permohonanId);

    @Select("select " + KOLOM + " from laporan_konsultansi where permohonan_id = #{permohonanId} order by ke desc limit 1 for update")
    Optional<Laporan> kunci(long permohonanId);

    @Select("select " + KOLOM + " from laporan_konsultansi where permohonan_id = #{permohonanId} order by ke desc limit 1")
    Optional<Laporan> terakhir(long permohonanId);

    @Update("""
        update laporan_konsultansi set latar = #{isi.latar}, kegiatan = #{isi.kegiatan}, hasil = #{isi.hasil}, saran = #{isi.saran}, penyusun = #{oleh}, disusun = #{pada}, keadaan = 'DIPERIKSA', kembali = null
        where id = #{id}""")
    void susun(long id, IsianLaporan isi, String oleh, Instant pada);

    @Update("update laporan_konsultansi set keadaan = 'DISUSUN', kembali = #{catatan} where id = #{id}")
    void kembalikan(long id, String catatan);

    @Update("""
        update laporan_konsultansi set keadaan = 'DITANDATANGANI', pemeriksa = #{oleh}, diperiksa = #{pada}, penanda = #{penanda}, nomor = #{nomor}, dokumen_id = #{dokumenId}, kembali = null
        where id = #{id}""")
    void setujui(long id, String penanda, String nomor, UUID dokumenId, String oleh, Instant pada);

    @Update("update laporan_konsultansi set keadaan = 'DIPERIKSA', kembali = #{catatan} where id = #{id}")
    void tarik(long id, String catatan);

    @Update("update laporan_konsultansi set keadaan = 'TERBIT', terbit = #{pada} where id = #{id} and keadaan = 'DITANDATANGANI'")
    void terbitkan(long id, Instant pada);

    @Select("select l.permohonan_id from laporan_konsultansi l join permohonan p on p.id = l.permohonan_id where p.pelanggan_id = #{pelangganId} and l.jenis = 'AKHIR' and l.keadaan = 'TERBIT'")
    List<Long> yangTerbit(long pelangganId);
}
