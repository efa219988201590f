package id.laju.sertifikasi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MerekMapper {

    @Select("select * from merek where permohonan_id = #{permohonanId} order by urutan, id")
    List<Merek> semua(long permohonanId);

    @Select("select * from merek where id = #{id} and permohonan_id = #{permohonanId}")
    Optional<Merek> cari(long permohonanId, long id);

    @Select("""
        insert into merek (permohonan_id, urutan) select #{permohonanId}, coalesce(max(urutan), 0) + 1 from merek where permohonan_id = #{permohonanId}
        returning id""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    long tambah(long permohonanId);

    /** A brand of another request, behind those that this one has, without the files. */
    @Insert("""
        insert into merek (permohonan_id, urutan, merek, kelas, permohonan_nomor, permohonan_tanggal, daftar_nomor, daftar_tanggal, milik_sendiri, pemilik, nama_produk, tipe, spesifikasi)
        select #{permohonanId}, (select coalesce(max(urutan), 0) + 1 from merek where permohonan_id = #{permohonanId}), merek, kelas, permohonan_nomor, permohonan_tanggal, daftar_nomor, daftar_tanggal, milik_sendiri, pemilik,
            nama_produk, tipe, spesifikasi from merek where id = #{id}""")
    void salin(long id, long permohonanId);

    /** @param namaProduk rich text, cleaned; so tipe */
    @Insert("insert into merek (permohonan_id, urutan, merek, nama_produk, tipe) select #{permohonanId}, coalesce(max(urutan), 0) + 1, #{merek}, #{namaProduk}, #{tipe} from merek where permohonan_id = #{permohonanId}")
    void bernama(long permohonanId, String merek, String namaProduk, String tipe);

    /** All but the files. */
    @Update("""
        update merek set merek = #{merek}, kelas = #{kelas}, permohonan_nomor = #{permohonanNomor}, permohonan_tanggal = #{permohonanTanggal},
            daftar_nomor = #{daftarNomor}, daftar_tanggal = #{daftarTanggal}, milik_sendiri = #{milikSendiri}, pemilik = #{pemilik},
            nama_produk = #{namaProduk}, tipe = #{tipe}, spesifikasi = #{spesifikasi}
        where id = #{id}""")
    void simpan(Merek m);

    @Update("update merek set daftar_berkas = #{berkas} where id = #{id}")
    void pasangDaftar(long id, UUID berkas);

    @Update("update merek set lisensi_berkas = #{berkas} where id = #{id}")
    void pasangLisensi(long id, UUID berkas);

    @Delete("delete from merek where id = #{id}")
    void hapus(long id);
}
