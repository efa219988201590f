package id.laju.permohonan;

import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LokasiMapper {

    @Select("select * from permohonan_lokasi where permohonan_id = #{permohonanId}")
    Optional<Lokasi> cari(long permohonanId);

    @Insert("""
        insert into permohonan_lokasi (permohonan_id, alamat, kota, kontak_nama, kontak_wa, mulai, selesai, uraian, akses)
        values (#{permohonanId}, #{alamat}, #{kota}, #{kontakNama}, #{kontakWa}, #{mulai}, #{selesai}, #{uraian}, #{akses})
        on conflict (permohonan_id) do update set alamat = excluded.alamat, kota = excluded.kota, kontak_nama = excluded.kontak_nama,
            kontak_wa = excluded.kontak_wa, mulai = excluded.mulai, selesai = excluded.selesai, uraian = excluded.uraian, akses = excluded.akses""")
    void simpan(Lokasi lokasi);

    @Delete("delete from permohonan_lokasi where permohonan_id = #{permohonanId}")
    void hapus(long permohonanId);

    @Insert("""
        insert into permohonan_lokasi (permohonan_id, alamat, kota, kontak_nama, kontak_wa, mulai, selesai, uraian, akses)
        select #{ke}, alamat, kota, kontak_nama, kontak_wa, mulai, selesai, uraian, akses from permohonan_lokasi where permohonan_id = #{dari}""")
    void salin(long dari, long ke);
}
