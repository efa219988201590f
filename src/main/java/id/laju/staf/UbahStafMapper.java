package id.laju.staf;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface UbahStafMapper {

    /** 0 when the login name is taken. */
    @Insert("""
        insert into staf (id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, status_kerja, sandi, sandi_sementara)
        values (#{s.id}, #{s.nip}, #{s.nama}, #{s.jenisKelamin}, #{s.surel}, #{s.telepon}, #{s.seksi}, #{s.tingkat}, #{s.statusKerja},
            #{sandi}, #{sementara})
        on conflict do nothing""")
    int tambah(StafIsian s, String sandi, boolean sementara);

    @Update("""
        update staf set nip = #{nip}, nama = #{nama}, jenis_kelamin = #{jenisKelamin}, surel = #{surel}, telepon = #{telepon},
            seksi = #{seksi}, tingkat = #{tingkat}, status_kerja = #{statusKerja} where id = #{id}""")
    void ubah(StafIsian s);

    @Update("update staf set sandi = #{sandi}, sandi_sementara = #{sementara}, versi = versi + 1 where id = #{id}")
    void sandi(String id, String sandi, boolean sementara);

    @Update("update staf set foto = #{foto} where id = #{id}")
    void foto(String id, UUID foto);

    @Delete("delete from staf where id = #{id}")
    void hapus(String id);

    @Delete("delete from staf_peran where staf = #{id}")
    void lepasPeran(String id);

    @Insert("insert into staf_peran values (#{id}, #{peran})")
    void beriPeran(String id, String peran);

    @Delete("delete from staf_satker where staf = #{id}")
    void lepasSatker(String id);

    @Insert("insert into staf_satker values (#{id}, #{satker}) on conflict do nothing")
    void beriSatker(String id, String satker);

    @Insert("""
        insert into staf_satker select distinct staf, #{satker} from staf_peran where peran in ('admin-pusat', 'operator')
        on conflict do nothing""")
    void beriSatkerKepadaPusat(String satker);

    /** Those who look after everything, held until the end of the transaction so that two of them cannot remove each other at once. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("""
        select s.id from staf_peran p join staf s on s.id = p.staf
        where p.peran = 'admin-pusat' and s.status_kerja = 'Aktif' order by s.id for update""")
    List<String> kunciAdminPusat();
}
